import type { PlacedPoint } from './field.ts';
import { use } from './marks.ts';
import { el, percent } from './svg.ts';
import type { Drawing } from './svg.ts';
import { shortDuration } from './words.ts';
import type { Say } from '../words/words.ts';
import { dayText } from '../words/dates.ts';

/** An incident as a mark that leads to it. */
export function pointMark({ point, x, y }: PlacedPoint, say: Say): Drawing {
  const { title, organisation, date, minutes, scope, url } = point;
  const lasted = minutes === null ? say('chart.duration-unknown') : shortDuration(minutes, say);
  const told = `${title}. ${organisation}, ${dayText(date!, say.language)}, ${lasted}`;
  return el(
    'a',
    { href: url },
    el(
      'title',
      {},
      scope === null ? told : say('chart.field.reached', { told, scope: say(`scope.${scope}`) }),
    ),
    el('circle', { class: 'hit', cx: percent(x), cy: y, r: 12 }),
    use(scope ?? 'unknown', percent(x), y),
  );
}
