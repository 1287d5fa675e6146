import type { ReaderRule } from '../rule.ts';

export const bodyEsm: ReaderRule = {
  id: 'body-esm',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A report is data: nothing in it is imported or exported, and nothing runs.',
    bad: 'import Chart from "./chart.js"',
    good: '<Plot title="Error rate" x="10:00 10:05" y="0.1 4" />',
  },
};
