import { ribbon } from '../charts/ribbon.ts';
import type { Ribbon } from '../charts/ribbon.ts';
import { strip, stripAxis } from '../charts/strip.ts';
import type { Drawing } from '../charts/svg.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { factsOf } from '../facts/facts.ts';
import type { Content } from '../incident/content.ts';
import { incidentOf } from '../incident/incident-of.ts';
import { clockOf } from '../incident/milestones.ts';
import type { Frontmatter } from '../incident/schema.ts';
import type { Say } from '../words/words.ts';

/** The incident as it is drawn everywhere on the site. */
export interface Drawn {
  strip: Drawing;
  axis: Drawing;
  /** What stands beside the strip. */
  figure: string;
  note: string | null;
  /** `null` where no two of its times are known. */
  ribbon: Ribbon | null;
}

/** Strip and ribbon of a draft, just as its page will show them. */
export function drawn(
  frontmatter: Frontmatter,
  { settings, taxonomy }: Pick<Content, 'settings' | 'taxonomy'>,
  today: string,
  say: Say,
): Drawn {
  const incident = incidentOf('draft', frontmatter, clockOf(frontmatter), settings);
  const facts = factsOf(incident);
  const asOf = { date: today };
  const { svg, figure } = strip(incident, facts, asOf, say);
  const causeName = (id: string): string => lowerFirst(taxonomy.causes.get(id)?.name ?? id);
  return {
    strip: svg,
    axis: stripAxis(say),
    figure: figure.text,
    note: figure.note,
    ribbon: ribbon(incident, facts, asOf, { say, causeName }),
  };
}
