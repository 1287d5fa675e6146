import type { ReaderRule } from '../rule.ts';

export const bodyPlot: ReaderRule = {
  id: 'body-plot',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A plot is drawn from the numbers in the report.',
    bad: '<Plot title="Error rate" x="10:00 10:05" y="few many" />',
    good: '<Plot title="Error rate" x="10:00 10:05" y="0.1 4" />',
  },
};
