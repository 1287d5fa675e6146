import { blamelessRule } from '../blameless-rule.ts';

export const blameHumanError = blamelessRule({
  id: 'blame-human-error',
  doc: {
    text: 'Human error is where a question begins, not its answer: a person’s action is the trigger, and the cause is what let it through.',
    bad: 'cause:\n  category: process/missing-guardrail\n  summary: The root cause was human error.',
    good: 'cause:\n  category: process/missing-guardrail\n  summary: The tool took one command for every region, without asking.',
  },
  needs: /error|mistake|pebkac|finger/i,
  pattern:
    /(?<!\b(?:no|not|never|n[’']t|than|instead of|call it|blaming|the term)\s+(?:a\s+|the\s+|to\s+)?)\b(?:(?:human|operator|pilot)[\s-]+(?:errors?|mistakes?)|pebkac|fat[- ]finger(?:ed|ing)?)\b(?!\s+(?:is|was|are)\s+(?:not|no|never|nobody)\b)/gi,
  message: (words) => `${words} ends the search at a person`,
  hint: 'say what was done, why it made sense, and what let it through; `trigger: operator-action` holds the rest',
});
