import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Incident } from '../incident/incident.ts';
import type { Taxonomy } from '../incident/taxonomy.ts';

/** What the search needs to know of an incident besides itself. */
export interface RecordContext {
  taxonomy: Taxonomy;
  /** What the page calls things, by slug. */
  names: { cause: (id: string) => string; service: (slug: string) => string; organisation: (slug: string) => string };
  aliases: { service: (slug: string) => string[]; organisation: (slug: string) => string[] };
}

/** What a result shows; it travels with the index, so that a result needs nothing else. */
export interface ResultMeta {
  title: string;
  summary: string;
  /** When, where and what it was. */
  line: string;
  duration: string;
  /** The strip as JSON of a drawing, see `src/charts/svg.ts`. */
  strip: string;
}

/**
 * An incident as the index reads it: title, cause and symptoms with all the words people have for them, services and
 * summary stand above the body by their weight.
 */
export function recordOf(incident: Incident, body: string, meta: ResultMeta, context: RecordContext): string {
  const { names, aliases } = context;
  const text = (weight: number, parts: readonly (string | null)[]): Element => {
    const words = parts.filter((part) => part !== null && part !== '').join('\n');
    return h('p', { dataPagefindWeight: String(weight) }, words);
  };
  const tree = h('html', { lang: incident.language }, [
    h('body', [
      ...Object.entries(meta).map(([key, value]) => h('i', { dataPagefindMeta: `${key}[data-v]`, dataV: value })),
      text(8, [incident.title]),
      text(6, [...causeWords(incident.cause.category, context), incident.cause.component]),
      text(6, incident.symptoms.flatMap(({ kind, text: seen, error }) => [...symptomWords(kind, context), seen, error])),
      text(5, incident.services.flatMap((slug) => [names.service(slug), ...aliases.service(slug)])),
      text(5, [names.organisation(incident.organisation), ...aliases.organisation(incident.organisation)]),
      text(4, [incident.summary, incident.cause.summary, incident.tags.join(' ')]),
      text(2, incident.contributing.flatMap(({ cause, text: how }) => [names.cause(cause), how])),
      text(1, [
        incident.impact.summary,
        incident.fix.summary,
        ...incident.timeline.flatMap(({ text: what, because }) => [what, because]),
        ...incident.actions.map(({ text: what }) => what),
        body,
      ]),
    ]),
  ]);
  return toHtml(tree);
}

function causeWords(id: string, { taxonomy, names }: RecordContext): string[] {
  const cause = taxonomy.causes.get(id);
  const branch = taxonomy.causes.get(cause?.branch ?? '');
  return [names.cause(id), ...(cause?.aliases ?? []), ...(branch?.aliases ?? [])];
}

function symptomWords(kind: string, { taxonomy }: RecordContext): string[] {
  const symptom = taxonomy.symptoms.get(kind);
  return symptom ? [symptom.name, ...symptom.aliases] : [];
}
