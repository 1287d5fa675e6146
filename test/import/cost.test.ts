import { expect, it } from 'vitest';
import { costIn } from '../../src/import/rules/cost.ts';

const told = (text: string) => costIn([{ text, line: 1 }])?.value ?? null;

it.each([
  ['It cost us $12,500.', 12_500, 'USD'],
  ['We lost about €40k.', 40_000, 'EUR'],
  ['The loss of revenue was £1.2 million.', 1_200_000, 'GBP'],
  ['It cost the airline $3 billion.', 3_000_000_000, 'USD'],
  ['Lost revenue came to $2.5bn.', 2_500_000_000, 'USD'],
  ['It cost ¥500 mn.', 500_000_000, 'JPY'],
  ['It cost US$2 million.', 2_000_000, 'USD'],
  ['It cost CA$ 2 million.', 2_000_000, 'CAD'],
  ['It cost about A$40,000.', 40_000, 'AUD'],
  ['It cost $2 million NZD.', 2_000_000, 'NZD'],
  ['It cost $5,000 SGD to mend.', 5_000, 'SGD'],
  ['It cost CN¥300.', 300, 'CNY'],
  ['It cost $2 million all in.', 2_000_000, 'USD'],
])('"%s" costs %i %s', (text, amount, currency) => {
  expect(told(text)).toEqual({ amount, currency });
});

it.each([
  'It could have cost us $12,500.',
  'There was no loss of revenue, $0.',
  'It cost $3 trillion.',
  'It cost X$300.',
])('"%s" tells no cost', (text) => {
  expect(told(text)).toBeNull();
});
