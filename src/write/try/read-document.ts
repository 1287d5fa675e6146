import { importerOf } from '../../import/importer.ts';
import type { Imported } from '../../import/import-document.ts';
import type { Content } from '../../incident/content.ts';
import type { Say } from '../../words/words.ts';
import { drawn } from '../drawn.ts';
import { labelOf, partsOf } from './parts.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a document as `npm run import` does and makes ready what is shown of it. Never throws for what stands in it.
 * @param today an ISO date
 * @param told says in the site's language what the importer says
 */
export function readDocument(
  text: string,
  content: Content,
  today: string,
  say: Say,
  told: (text: string) => string = (asIs) => asIs,
): Reading {
  const imported = importerOf(content, today, say).text(text);
  const lines = linesOf(text);
  const sound = content.schema.safeParse(imported.incident);
  const parts = partsOf(imported, { content, say });
  const count = parts.reduce((sum, { values }) => sum + values.length, 0);
  return {
    lines,
    refusal: imported.reason && told(imported.reason),
    title: textAt(imported, 'title'),
    summary: textAt(imported, 'summary'),
    tally: say('try.tally', { values: count, questions: imported.questions.length }),
    parts,
    questions: imported.questions.map(({ field, message }) => ({
      label: labelOf(field, say),
      message: told(message),
    })),
    drawn: sound.success ? drawn(sound.data, content, today, say) : null,
    draft: imported.incident && {
      frontmatter: imported.incident,
      body: imported.body,
      questions: imported.questions,
    },
  };
}

/** As the importer counts them. */
function linesOf(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n');
}

function textAt({ incident, evidence }: Imported, field: string): string {
  const value = incident?.[field] ?? evidence.find((item) => item.field === field)?.value;
  return typeof value === 'string' ? value : '';
}
