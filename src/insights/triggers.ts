import type { Trigger } from '../incident/vocabulary.ts';
import type { Row } from './rows.ts';
import { Tally } from './tally.ts';

/** How many incidents this set off. */
export interface TriggerFigure {
  trigger: Trigger;
  count: number;
}

/** What set incidents off, most frequent first; `unknown` is always there, and last. */
export function triggersOf(rows: readonly Row[]): TriggerFigure[] {
  const counts = new Tally();
  for (const { trigger } of rows) counts.add(trigger ?? 'unknown');
  const told = counts.entries().filter(([trigger]) => trigger !== 'unknown');
  return [...told, ['unknown', counts.get('unknown')] as const].map(([trigger, count]) => ({
    trigger: trigger as Trigger,
    count,
  }));
}
