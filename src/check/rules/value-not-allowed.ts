import type { ReaderRule } from '../rule.ts';

export const valueNotAllowed: ReaderRule = {
  id: 'value-not-allowed',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Fields such as `status`, `trigger` and `timeline[].kind` take one of a few words, so that reports can be counted and compared.',
    bad: 'trigger: deployment',
    good: 'trigger: deploy',
  },
};
