import type { ReaderRule } from '../rule.ts';

export const bodyPlacement: ReaderRule = {
  id: 'body-placement',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A component that is a block stands on lines of its own; words stand in the ones that take words.',
    bad: 'See <Figure src="load.png" alt="…" /> here.',
    good: `See the figure.

<Figure src="load.png" alt="…" />`,
  },
};
