import { PHASES } from '../../../incident/vocabulary.ts';
import type { Phase } from '../../../incident/vocabulary.ts';
import { FEWEST, knownOf, quantile, sorted } from '../../../insights/quantiles.ts';
import { shortDuration } from '../../words.ts';
import type { Material } from '../context.ts';
import type { Figure } from '../figure.ts';
import { barsOf } from '../bars.ts';
import { counted } from '../wording.ts';

const NAMES = Object.keys(PHASES) as Phase[];
const ENDS: Record<Phase, string> = {
  detect: 'from start to detection',
  diagnose: 'from detection until the cause was known',
  fix: 'from there until most of the harm had ended',
  recover: 'from there to the end',
};

/** Where the time went, for those that know it. */
export function phasesFigure({ rows, insights }: Material): Figure {
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
    name: 'Phases',
    finding:
      longest === undefined
        ? `Too few tell where the time went: ${insights.phases[most].known} of ${n} at most, for ${ENDS[most]}`
        : known.length === 1
          ? `One phase is told often enough: ${longest}, half of them longer than ${shortDuration(insights.phases[longest].medianMinutes!)}`
          : `Of the phases told often enough, ${longest} has the longest median: ${shortDuration(insights.phases[longest].medianMinutes!)} (${insights.phases[longest].known} tell it)`,
    reading:
      'A bar is the median of a phase over the incidents that tell both its ends. They are not the same incidents from phase to phase, so the medians do not add up.',
    sample: `${NAMES.map((phase) => `${phase} ${insights.phases[phase].known}`).join(', ')} known, of ${counted(n, 'incident')}.`,
    withheld:
      known.length === NAMES.length
        ? null
        : `medians of ${NAMES.filter((phase) => !known.includes(phase)).join(', ')}; a median is given from ${FEWEST} known times`,
    isStill: true,
    charts:
      known.length === 0
        ? []
        : [
            barsOf(
              'Median minutes of each phase',
              known.map((phase) => {
                const { medianMinutes, known: k } = insights.phases[phase];
                return { name: phase, value: medianMinutes, text: `${shortDuration(medianMinutes!)} (${k})` };
              }),
            ),
          ],
    table: {
      caption: `Where the time went, of ${counted(n, 'incident')}`,
      columns: [
        { name: 'Phase' },
        { name: 'From what to what' },
        { name: 'Known', number: true },
        { name: 'Unknown', number: true },
        { name: 'Lower quartile (minutes)', number: true },
        { name: 'Median (minutes)', number: true },
        { name: 'Upper quartile (minutes)', number: true },
      ],
      rows: NAMES.map((phase) => {
        const minutes = sorted(knownOf(rows.map(({ phases }) => phases[phase])));
        const at = (p: number) => (minutes.length < FEWEST ? 'withheld' : quantile(minutes, p));
        return [phase, ENDS[phase], minutes.length, n - minutes.length, at(0.25), at(0.5), at(0.75)];
      }),
    },
  };
}
