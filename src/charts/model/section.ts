import { scopeKey } from '../marks.ts';
import { el, join } from '../svg.ts';
import type { Drawing } from '../svg.ts';
import { keysOf } from '../../incident/keys-of.ts';
import { SCOPES } from '../../incident/vocabulary.ts';
import type { Scope } from '../../incident/vocabulary.ts';
import type { Row } from '../../insights/rows.ts';
import type { Terms } from './context.ts';
import type { Figure } from './figure.ts';

/** What stands above a figure's charts: what it found, how it is read, from how many. */
export function headOf(
  figure: Figure,
  rows: readonly Row[],
  { href, say }: Pick<Terms, 'href' | 'say'>,
): Drawing {
  return join(
    el('h2', {}, figure.finding),
    el('p', { class: 'say' }, figure.reading),
    el(
      'p',
      { class: 'sample' },
      figure.sample,
      ' ',
      el(
        'a',
        { href: href(`/guide/figures/#${figure.definition}`) },
        say('insights.head.how', { name: figure.name.toLowerCase() }),
      ),
    ),
    figure.withheld === null
      ? null
      : el('p', { class: 'withheld' }, say('insights.head.withheld', { why: figure.withheld })),
    figure.sentences && figure.sentences.length > 0
      ? el(
          'ul',
          { class: 'found' },
          figure.sentences.map((text) => el('li', {}, text)),
        )
      : null,
    figure.shapes && figure.charts.length > 0 ? scopeKey(say, scopeCounts(rows)) : null,
  );
}

function scopeCounts(rows: readonly Row[]): Partial<Record<Scope | 'unknown', number>> {
  const counts: Partial<Record<Scope | 'unknown', number>> = {
    unknown: rows.filter(({ scope }) => scope === null).length,
  };
  for (const scope of keysOf(SCOPES)) counts[scope] = rows.filter((row) => row.scope === scope).length;
  return counts;
}
