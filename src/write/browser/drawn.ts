/** Draws the incident of what is written, as its page will; loaded when there is something to draw. */
import { nodesOf } from '../../charts/browser/element.ts';
import { ribbon } from '../../charts/ribbon.ts';
import { strip } from '../../charts/strip.ts';
import { factsOf } from '../../facts/facts.ts';
import type { Content } from '../../incident/content.ts';
import { incidentOf } from '../../incident/incident-of.ts';
import { clockOf } from '../../incident/milestones.ts';
import { make } from '../../search/browser/element.ts';
import { soundPart } from '../sound-part.ts';
import type { Say } from '../../words/words.ts';

/** The ribbon and the strip of a frontmatter as far as it is sound; `null` where no two of its times are known. */
export function drawn(
  frontmatter: Record<string, unknown>,
  content: Content,
  today: string,
  say: Say,
): HTMLElement | null {
  const sound = soundPart(frontmatter, content.schema);
  if (!sound) return null;
  const incident = incidentOf('draft', sound, clockOf(sound), content.settings);
  const facts = factsOf(incident);
  const drawing = ribbon(
    incident,
    facts,
    { date: today },
    {
      say,
      causeName: (id) => content.taxonomy.causes.get(id)?.name.toLowerCase() ?? id,
    },
  );
  if (!drawing) return null;
  const { svg, figure } = strip(incident, facts, { date: today }, say);
  const parts = [drawing.wide, drawing.tall, ...(drawing.caption ? [drawing.caption] : [])];
  return make(
    'div',
    {},
    make('figure', { class: 'ribbon' }, ...parts.flatMap((part) => nodesOf(part))),
    make('p', { class: 'stripped' }, ...nodesOf(svg), make('span', { class: 'fig' }, figure.text)),
  );
}
