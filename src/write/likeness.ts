import { lowerFirst } from '../words/lower-first.ts';
import type { Content } from '../incident/content.ts';
import { incidentOf } from '../incident/incident-of.ts';
import { clockOf } from '../incident/milestones.ts';
import type { Row } from '../insights/rows.ts';
import { similarTo } from '../insights/similar.ts';
import type { Similar } from '../insights/similar.ts';
import type { Likenable } from '../insights/traits.ts';
import { soundPart } from './sound-part.ts';
import type { Say } from '../words/words.ts';

/** The site's incidents most like what is written, with the reason for each. */
export function similarPast(
  frontmatter: Record<string, unknown>,
  { schema, settings, taxonomy, services }: Content,
  rows: readonly Row[],
  own: string | null,
  say: Say,
): Similar[] {
  const sound = soundPart(frontmatter, schema);
  if (!sound) return [];
  const draft = incidentOf(DRAFT, sound, clockOf(sound), settings);
  const others = rows.filter(({ id }) => id !== own).map(likenable);
  return similarTo(draft, others, {
    say,
    cause: (id) => lowerFirst(taxonomy.causes.get(id)?.name ?? id),
    symptom: (kind) => lowerFirst(taxonomy.symptoms.get(kind)?.name ?? kind),
    service: (slug) => (Object.hasOwn(services, slug) ? services[slug]!.name : slug),
  });
}

/** An id that no file can have, and that comes after every other. */
const DRAFT = '~draft';

/** A row as far as it tells what an incident was like: it has travelled without summary and error messages. */
function likenable(row: Row): Likenable {
  const { id, title, organisation, category, component, trigger, services } = row;
  return {
    id,
    title,
    summary: '',
    organisation,
    cause: { category, component, summary: null },
    trigger,
    services,
    symptoms: row.symptoms.map((kind) => ({ kind, text: null, error: null })),
    timeline: row.hypotheses.map(({ suspect }) => ({
      at: null,
      minutes: null,
      kind: 'suspected' as const,
      text: '',
      suspect,
      because: null,
    })),
  };
}
