import type { Recurrence } from '../../../insights/recurrence.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { lowerFirst } from '../../../words/lower-first.ts';
import type { Cell } from '../table.ts';
import { gapWords } from '../../words.ts';

const MOST_SENTENCES = 6;

/** Which causes came back at an organisation, after how long, and which actions were still open. */
export function recurrenceFigure(material: Material): Figure {
  const { rows, insights } = material;
  const { say } = material.terms;
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
    name: say('insights.recurrence.name'),
    finding:
      chains.length === 0
        ? say('insights.recurrence.finding.none')
        : say('insights.recurrence.finding', { causes: chains.length, incidents: in_ }),
    reading: say('insights.recurrence.reading'),
    sample: say('insights.recurrence.sample', {
      n: insights.incidents,
      judged: judged.length,
      chains: chains.length,
    }),
    withheld: null,
    isStill: true,
    charts: [],
    sentences: chains.slice(0, MOST_SENTENCES).map((chain) => sentence(chain, material)),
    table: {
      caption: say('insights.recurrence.table'),
      columns: [
        { name: say('insights.column.organisation') },
        { name: say('insights.column.cause') },
        { name: say('insights.recurrence.column.component') },
        { name: say('insights.recurrence.column.times'), number: true },
        { name: say('insights.recurrence.column.days') },
        { name: say('insights.recurrence.column.first') },
        { name: say('insights.recurrence.column.latest') },
        { name: say('insights.recurrence.column.open'), number: true },
      ],
      rows: chains.map(({ organisation, category, component, incidents, gapsDays, openActions }) => [
        material.terms.organisation(organisation),
        {
          text: material.terms.cause(category),
          href: material.terms.href(material.terms.causePath(category)),
        },
        component,
        incidents.length,
        gapsDays.map((gap) => gap ?? say('time.unknown')).join(', '),
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
  const { say } = terms;
  const gaps = gapsDays.filter((gap) => gap !== null);
  const after =
    gaps.length > 3
      ? say('insights.recurrence.gaps', { count: gaps.length })
      : gaps.map((gap, place) =>
          say(place === 0 ? 'insights.recurrence.first-gap' : 'insights.recurrence.next-gap', {
            gap: gapWords(gap, say),
          }),
        );
  return say('insights.recurrence.sentence', {
    organisation: terms.organisation(organisation),
    cause: lowerFirst(terms.cause(category)),
    count: incidents.length,
    after: typeof after === 'string' ? after : after.join(''),
    open: openActions ? say('insights.recurrence.open', { count: openActions }) : '',
  });
}
