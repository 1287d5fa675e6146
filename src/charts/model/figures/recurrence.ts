import type { Recurrence } from '../../../insights/recurrence.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { lowerFirst } from '../lower-first.ts';
import type { Cell } from '../table.ts';
import { counted } from '../wording.ts';

const MOST_SENTENCES = 6;

/** Which causes came back at an organisation, after how long, and which actions were still open. */
export function recurrenceFigure(material: Material): Figure {
  const { rows, insights } = material;
  const chains = insights.recurrence;
  const in_ = chains.reduce((sum, { incidents }) => sum + incidents.length, 0);
  const judged = chains.filter(({ openActions }) => openActions !== null);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const incident = (id: string): Cell => {
    const row = byId.get(id);
    const who = row && material.named(row);
    return who ? { text: who.title, href: who.href } : id;
  };
  return {
    id: 'recurrence',
    definition: 'recurrence',
    name: 'Recurrence',
    finding:
      chains.length === 0
        ? 'No cause is known to have come back at the same organisation'
        : `${counted(chains.length, 'cause')} came back at the same organisation, in ${counted(in_, 'incident')}`,
    reading:
      'The same organisation, the same second-level cause, and the same component or service, or a report that says so itself.',
    sample: `Of ${counted(insights.incidents, 'incident')}; whether an action was open when its cause came back is told for ${judged.length} of ${chains.length}.`,
    withheld: null,
    isStill: true,
    charts: [],
    sentences: chains.slice(0, MOST_SENTENCES).map((chain) => sentence(chain, material)),
    table: {
      caption: 'Causes that came back at an organisation',
      columns: [
        { name: 'Organisation' },
        { name: 'Cause' },
        { name: 'Component' },
        { name: 'Times', number: true },
        { name: 'Days between' },
        { name: 'First' },
        { name: 'Latest' },
        { name: 'Actions open when it came back', number: true },
      ],
      rows: chains.map(({ organisation, category, component, incidents, gapsDays, openActions }) => [
        material.terms.organisation(organisation),
        {
          text: material.terms.cause(category),
          href: material.terms.href(material.terms.causePath(category)),
        },
        component,
        incidents.length,
        gapsDays.map((gap) => gap ?? 'unknown').join(', '),
        incident(incidents[0]!),
        incident(incidents.at(-1)!),
        openActions,
      ]),
    },
  };
}

function sentence(
  { organisation, category, incidents, gapsDays, openActions }: Recurrence,
  { terms }: Material,
): string {
  const gaps = gapsDays.flatMap((gap) => (gap === null ? [] : [gapWords(gap)]));
  const after =
    gaps.length === 0
      ? ''
      : gaps.length > 3
        ? `, ${gaps.length} times with a known gap`
        : `, after ${gaps.join(', then after ')}`;
  const open =
    openActions === null || openActions === 0
      ? ''
      : `; ${counted(openActions, 'action was', 'actions were')} still open`;
  return `${terms.organisation(organisation)}: ${lowerFirst(terms.cause(category))}, ${incidents.length} times${after}${open}.`;
}

/** Days as somebody would say them: the nearest month from two months on, of years a tenth. */
function gapWords(days: number): string {
  if (days < 60) return counted(Math.max(1, days), 'day');
  const years = days / 365.25;
  return years < 2 ? `${Math.round(years * 12)} months` : `${Math.round(years * 10) / 10} years`;
}
