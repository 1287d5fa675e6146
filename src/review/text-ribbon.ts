import { modelOf } from '../charts/ribbon-model.ts';
import type { RibbonModel } from '../charts/ribbon-model.ts';
import { elapsed, lengthWords, shortDuration } from '../charts/words.ts';
import { keysOf } from '../incident/keys-of.ts';
import { MILESTONES, PHASES } from '../incident/vocabulary.ts';
import type { Phase } from '../incident/vocabulary.ts';
import type { Names } from './names.ts';
import type { ReadIncident } from './read-reports.ts';

/** Columns of the bar. */
const WIDTH = 60;
/** Hypotheses that have a line of their own. */
const MOST_HYPOTHESES = 6;
const FILL: Record<Phase, string> = { detect: '░', diagnose: '▒', fix: '▓', recover: '█' };
const NOT_TOLD = '·';

/**
 * An incident on a linear clock, as lines for a monospaced font: a bar of its phases, a line for each hypothesis, and
 * what the signs mean. `null` where no two moments of it are known to the minute.
 */
export function textRibbon({ incident, facts }: ReadIncident, names: Names): string | null {
  const model = modelOf(incident, facts, { say: names.say, causeName: names.cause });
  if (!model) return null;
  return [bar(model), ...suspected(model), milestones(model), legend(model)].join('\n');
}

function columnOf({ from, to }: RibbonModel, minutes: number): number {
  return Math.min(WIDTH, Math.max(0, Math.round(((minutes - from) / (to - from)) * WIDTH)));
}

function bar(model: RibbonModel): string {
  const cells = Array.from({ length: WIDTH }, () => ' ');
  let filled = 0;
  for (const { phase, from, to } of model.stretches) {
    const first = Math.max(filled, columnOf(model, from));
    // What is short is still a column, and what has no length is none.
    const end = to > from ? Math.max(first + 1, columnOf(model, to)) : first;
    cells.fill(phase ? FILL[phase] : NOT_TOLD, first, end);
    filled = Math.min(end, WIDTH - 1);
  }
  return cells.join('').trimEnd();
}

function suspected(model: RibbonModel): string[] {
  const lines = model.hypotheses.slice(0, MOST_HYPOTHESES).map(({ from, to, name, minutes, atMost }) => {
    const first = Math.min(WIDTH - 2, columnOf(model, from));
    const last = Math.max(first + 2, columnOf(model, to ?? from));
    const drawn = ' '.repeat(first) + '├' + '─'.repeat(last - first - 2) + (to === null ? '…' : '┤');
    const length =
      minutes === null
        ? 'until when is not told'
        : `${atMost ? 'at most ' : ''}${shortDuration(minutes, model.say)}`;
    return `${drawn.padEnd(WIDTH)}  suspected ${name}, ${length}`;
  });
  const more = model.hypotheses.length - lines.length;
  const unplaced = model.unplaced.map((name) => `${' '.repeat(WIDTH)}  suspected ${name}, when is not told`);
  return [...lines, ...(more > 0 ? [`${' '.repeat(WIDTH)}  and ${more} more`] : []), ...unplaced];
}

function milestones({ marks, startKnown, say }: RibbonModel): string {
  const from = startKnown ? ['0:00 started'] : [];
  return [
    ...from,
    ...marks.map(({ milestone, minutes }) => `${elapsed(minutes, say)} ${MILESTONES[milestone].name}`),
  ].join(' · ');
}

function legend({ facts, stretches, say }: RibbonModel): string {
  const phases = keysOf(PHASES)
    .filter((phase) => stretches.some((stretch) => stretch.phase === phase))
    .map((phase) => `${FILL[phase]} ${phase} ${lengthWords(facts.phases[phase], say)}`);
  const open = stretches.some(({ phase }) => phase === null) ? [`${NOT_TOLD} not told`] : [];
  return [...phases, ...open].join('   ');
}
