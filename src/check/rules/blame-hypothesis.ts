import { blamelessRule } from '../blameless-rule.ts';

export const blameHypothesis = blamelessRule({
  id: 'blame-hypothesis',
  doc: {
    text: 'A hypothesis that did not hold was reasonable when it was made. The words are “suspected”, “because” and “ruled out by”.',
    bad: 'text: An hour was wasted on the database, which was wrongly suspected.',
    good: 'text: The database was suspected because its load was high; an hour later its query times ruled it out.',
  },
  needs: /wast|wrong|mistaken|false|incorrect|erroneous|goose|misle/i,
  pattern:
    /\b(?:wast(?:ed|ing)\s+(?:\w+\s+){0,3}(?:time|hours?|minutes?|days?|effort)|(?:time|hours?|minutes?|days?|effort)\s+(?:was|were)\s+wasted|(?:wrongly|mistakenly|falsely|incorrectly|erroneously)\s+(?:assum|believ|suspect|conclud|blam|diagnos|attribut)\w*|(?:wrong|mistaken|false|incorrect|misleading)\s+(?:assumption|hypothesis|hypotheses|suspicion|theory|conclusion|diagnosis|path|track)|wild\s+goose\s+chase|(?:misled|misleading)\s+(?:us|the\s+team|engineers|responders|the\s+investigation))\b/gi,
  isHarmless: ({ text }) => /^(?:wrong|incorrect|false)\s+path$/i.test(text),
  message: (words) => `${words} judges what was reasonable at the time`,
  hint: 'write that it was “suspected”, “because” of what, and what “ruled it out”',
});
