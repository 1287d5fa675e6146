import { capital, shortDuration } from '../words.ts';
import type { LiveModel } from '../model/chart.ts';
import type { Ask } from './asked.ts';
import type { Described } from './messages.ts';
import type { Say } from '../../words/words.ts';
import { percentText } from '../../words/numbers.ts';

/** How many things a chart holds that can be reached one by one. */
export function countOf(model: LiveModel): number {
  if (model.kind === 'points') return model.points.x.length;
  return model.kind === 'curve' ? model.steps.length : model.bars.length;
}

/** Its `index`th thing in words, and what it leads to. */
export function readout(model: LiveModel, index: number, ask: Ask, say: Say): Promise<Described> {
  if (model.kind === 'points') return ask('describe', { row: model.points.row[index]! });
  if (model.kind === 'curve') {
    const { x, y } = model.steps[index]!;
    return Promise.resolve({
      name: say('chart.live.after', { length: shortDuration(x, say) }),
      told: say('chart.live.share', { percent: percentText(Math.round(y * 100), say.language) }),
      href: null,
    });
  }
  const { name, text, href } = model.bars[index]!;
  return Promise.resolve({ name: capital(name), told: text, href });
}
