import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Element } from 'hast';
import type { Incident } from '../incident/incident.ts';
import { wordsOf } from './words.ts';

/** What the search needs to know of an incident besides itself. */
export interface RecordContext {
  /** What the page calls things, by id. */
  names: {
    cause: (id: string) => string;
    symptom: (kind: string) => string;
    service: (slug: string) => string;
    organisation: (slug: string) => string;
  };
  aliases: {
    cause: (id: string) => string[];
    symptom: (kind: string) => string[];
    service: (slug: string) => string[];
    organisation: (slug: string) => string[];
  };
}

/** Texts that count alike. */
interface Field {
  /** 1 to 10; Pagefind counts it nearly squared. */
  weight: number;
  texts: (string | null)[];
}

/** An incident as the index reads it: its words, and by their weight how much each says. */
export function recordOf(
  incident: Incident,
  body: string,
  context: RecordContext,
): { html: string; words: string[] } {
  const fields = fieldsOf(incident, body, context).map(({ weight, texts }) => ({
    weight,
    words: texts.flatMap((text) => (text === null ? [] : wordsOf(text))),
  }));
  // Other words for its causes and symptoms are found, and yet no words of the report: backwards, so that no phrase is
  // found in them that the report does not say.
  const { cause, symptoms } = incident;
  const others = [
    ...context.aliases.cause(cause.category),
    ...symptoms.flatMap(({ kind }) => context.aliases.symptom(kind)),
  ];
  const unsaid = { weight: 0.5, words: others.flatMap(wordsOf).toReversed() };
  const paragraphs = [...fields, unsaid].map(({ weight, words }): Element =>
    h('p', { dataPagefindWeight: String(weight) }, words.join(' ')),
  );
  return { html: toHtml(h('html', [h('body', paragraphs)])), words: fields.flatMap(({ words }) => words) };
}

function fieldsOf(incident: Incident, body: string, { names, aliases }: RecordContext): Field[] {
  const { cause, symptoms, services, organisation } = incident;
  return [
    { weight: 7, texts: [incident.title, ...symptoms.map(({ error }) => error)] },
    { weight: 5, texts: [names.cause(cause.category), cause.component] },
    { weight: 4, texts: symptoms.map(({ kind }) => names.symptom(kind)) },
    { weight: 4, texts: services.flatMap((slug) => [names.service(slug), ...aliases.service(slug)]) },
    { weight: 4, texts: [names.organisation(organisation), ...aliases.organisation(organisation)] },
    { weight: 4, texts: [incident.summary, cause.summary, incident.tags.join(' ')] },
    { weight: 3, texts: symptoms.map(({ text }) => text) },
    {
      weight: 2,
      texts: incident.contributing.flatMap(({ cause: other, text }) => [names.cause(other), text]),
    },
    { weight: 1, texts: [...storyOf(incident), body] },
  ];
}

/** The texts of a report beside its title, summary, symptoms and body. */
export function storyOf(incident: Incident): string[] {
  const texts = [
    incident.impact.summary,
    incident.detection.how,
    incident.fix.summary,
    ...incident.timeline.flatMap(({ text, because }) => [text, because]),
    ...Object.values(incident.learning).flat(),
    ...incident.actions.map(({ text }) => text),
  ];
  return texts.filter((text) => text !== null);
}
