import { ribbon } from '../../charts/ribbon.ts';
import { strip, stripAxis } from '../../charts/strip.ts';
import { factsOf } from '../../facts/facts.ts';
import type { Content } from '../../incident/content.ts';
import { incidentOf } from '../../incident/incident-of.ts';
import { clockOf } from '../../incident/milestones.ts';
import type { Say } from '../../words/words.ts';
import type { Drawn } from './reading.ts';

/** Strip and ribbon of a draft, just as its page will show them; `null` where the schema does not take it yet. */
export function drawn(
  frontmatter: Record<string, unknown>,
  { schema, settings, taxonomy }: Pick<Content, 'schema' | 'settings' | 'taxonomy'>,
  today: string,
  say: Say,
): Drawn | null {
  const parsed = schema.safeParse(frontmatter);
  if (!parsed.success) return null;
  const incident = incidentOf('draft', parsed.data, clockOf(parsed.data), settings);
  const facts = factsOf(incident);
  const asOf = { date: today };
  const { svg, figure } = strip(incident, facts, asOf, say);
  const causeName = (id: string): string => {
    const name = taxonomy.causes.get(id)?.name ?? id;
    return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  };
  return {
    strip: svg,
    axis: stripAxis(say),
    figure: figure.text,
    note: figure.note,
    ribbon: ribbon(incident, facts, asOf, { say, causeName }),
  };
}
