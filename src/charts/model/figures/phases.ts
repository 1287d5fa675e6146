import { keysOf } from '../../../incident/keys-of.ts';
import { PHASES } from '../../../incident/vocabulary.ts';
import type { Phase } from '../../../incident/vocabulary.ts';
import { FEWEST, knownOf, quantile, sorted } from '../../../insights/quantiles.ts';
import { shortDuration } from '../../words.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { barsOf } from '../bars.ts';

const NAMES = keysOf(PHASES);

/** Where the time went, for those that know it. */
export function phasesFigure({ rows, insights, terms: { say } }: Material): Figure {
  const nameOf = (phase: Phase) => say(`phase.${phase}`);
  const n = insights.incidents;
  const known = NAMES.filter((phase) => insights.phases[phase].medianMinutes !== null);
  const longest = known.toSorted(
    (a, b) => insights.phases[b].medianMinutes! - insights.phases[a].medianMinutes!,
  )[0];
  const most = NAMES.reduce(
    (best, phase) => (insights.phases[phase].known > insights.phases[best].known ? phase : best),
    NAMES[0]!,
  );
  return {
    id: 'phases',
    definition: 'phases',
    name: say('insights.phases.name'),
    finding:
      longest === undefined
        ? say('insights.phases.finding.few', {
            k: insights.phases[most].known,
            n,
            ends: say(`insights.phases.ends.${most}`),
          })
        : say(known.length === 1 ? 'insights.phases.finding.one' : 'insights.phases.finding', {
            phase: nameOf(longest),
            median: shortDuration(insights.phases[longest].medianMinutes!, say),
            k: insights.phases[longest].known,
          }),
    reading: say('insights.phases.reading'),
    sample: say('insights.phases.sample', {
      phases: NAMES.map((phase) => `${nameOf(phase)} ${insights.phases[phase].known}`).join(', '),
      n,
    }),
    withheld:
      known.length === NAMES.length
        ? null
        : say('insights.phases.withheld', {
            phases: NAMES.filter((phase) => !known.includes(phase))
              .map(nameOf)
              .join(', '),
            from: FEWEST,
          }),
    isStill: true,
    charts:
      known.length === 0
        ? []
        : [
            barsOf(
              say('insights.phases.chart'),
              known.map((phase) => {
                const { medianMinutes, known: k } = insights.phases[phase];
                const text = `${shortDuration(medianMinutes!, say)} (${k})`;
                return { name: nameOf(phase), value: medianMinutes, text };
              }),
            ),
          ],
    table: {
      caption: say('insights.phases.table', { n }),
      columns: [
        { name: say('insights.phases.column.phase') },
        { name: say('insights.phases.column.ends') },
        { name: say('insights.column.known'), number: true },
        { name: say('insights.column.unknown'), number: true },
        { name: say('insights.phases.column.lower'), number: true },
        { name: say('insights.phases.column.median'), number: true },
        { name: say('insights.phases.column.upper'), number: true },
      ],
      rows: NAMES.map((phase) => {
        const minutes = sorted(knownOf(rows.map(({ phases }) => phases[phase])));
        const at = (p: number) => (minutes.length < FEWEST ? say('insights.withheld') : quantile(minutes, p));
        const ends = say(`insights.phases.ends.${phase}`);
        return [nameOf(phase), ends, minutes.length, n - minutes.length, at(0.25), at(0.5), at(0.75)];
      }),
    },
  };
}
