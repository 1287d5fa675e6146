import { blamelessRule, PERSON } from '../blameless-rule.ts';

const WORDS =
  'careless(?:ly|ness)?|negligen(?:t|tly|ce)|incompeten(?:t|tly|ce)|reckless(?:ly|ness)?|irresponsibl[ey]|stupid(?:ly|ity)?|idiot(?:s|ic)?|foolish(?:ly)?|clueless|sloppy|sloppiness|unprofessional(?:ly)?';

export const blameCharacter = blamelessRule({
  id: 'blame-character',
  doc: {
    text: 'A report says what people saw and did, not what they are like. Nobody can mend a character; a missing check can be added.',
    bad: 'summary: A careless change took checkout down for an hour.',
    good: 'summary: A change that no check held back took checkout down for an hour.',
  },
  needs:
    /careless|negligen|incompeten|reckless|irresponsib|stupid|idiot|foolish|clueless|slopp|unprofessional|lazy|dumb|inattentive/i,
  pattern: new RegExp(
    String.raw`\b(?:${WORDS}|lazy\s+${PERSON}|${PERSON}\s+(?:was|were|is|are)\s+(?:too\s+)?(?:lazy|dumb|inattentive))\b`,
    'gi',
  ),
  message: (words) => `${words} judges a person`,
  hint: 'say what was done and seen, and what let it through',
});
