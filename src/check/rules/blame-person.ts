import { blamelessRule, PERSON } from '../blameless-rule.ts';

/** A handle, or a word that begins with a capital letter: a name where what follows fits people alone. */
const NAME = String.raw`(?:@[\w-]{2,40}|(?-i:[A-Z][a-zé’']{1,20}(?:\s[A-Z][a-zé’']{1,20})?))`;
const POSSESSIVE = String.raw`(?:(?:his|her|my)|(?:${PERSON}|${NAME})[’']s?|their(?=\s+(?:own\s+)?(?:fault|blunder|mistake)))`;
const FAILED = String.raw`(?:carelessly|forgot|neglected|failed\s+to\s+(?:notice|check|follow|test|read|realize|realise|understand|think|act)|did\s+not\s+bother|didn[’']t\s+bother|messed\s+up|screwed\s+up|botched)`;
const NAMED_FAILING = String.raw`(?:carelessly|forgot\s+to|neglected\s+to|messed\s+up|screwed\s+up|botched|fat-fingered|mistakenly\s+\w+ed|made\s+(?:a|the)\s+mistake)`;

export const blamePerson = blamelessRule({
  id: 'blame-person',
  doc: {
    text: 'What a person did is told by role and without a verdict. Names beside failings stay found for years, and the next one who sees something keeps quiet.',
    bad: 'text: It was Dave’s fault; the engineer forgot to run the tests.',
    good: 'text: The release went out before the tests had run; nothing held it back.',
  },
  needs:
    /fault|blunder|mistake|careless|forgot|neglected|failed\s|bother|messed\s|screwed\s|botched|blam|guilty|responsible|fat-finger/i,
  pattern: new RegExp(
    [
      String.raw`\b${POSSESSIVE}\s+(?:own\s+)?(?:fault|blunder|mistake|carelessness)\b(?!\s+(?:domains?|tolerance|injection|trees?|isolation|lines?)\b)`,
      String.raw`\b${PERSON}\s+(?:who\s+)?${FAILED}\b`,
      String.raw`\b${PERSON}\s+(?:is|was|were|are)\s+(?:to\s+blame|at\s+fault|guilty|responsible\s+for\s+the\s+(?:outage|incident|failure|mistake))\b`,
      String.raw`(?<![\w@])${NAME}\s+(?:${NAMED_FAILING})\b`,
      String.raw`\bblam(?:e|es|ed|ing)\s+(?:him|her|${NAME}|the\s+${PERSON})\b`,
    ].join('|'),
    'gi',
  ),
  isHarmless: ({ text }) => /^(?:we|i|it|nobody|no one)\b/i.test(text),
  message: (words) => `${words} blames a person`,
  hint: 'name the role and what was done, and ask what made it likely and what let it through',
});
