import { readSource } from '../../incident/source.ts';
import type { StoredDraft } from '../draft-storage.ts';
import type { Say } from '../../words/words.ts';
import { TEMPLATE } from '../template.ts';
import type { Texts } from '../form-texts.ts';
import type { SiteData } from './site-data.ts';

/** A start that could not be made, in words for whoever tried. */
export class StartError extends Error {}

/** A draft of the template. */
export function fromTemplate(): StoredDraft {
  return structuredClone(TEMPLATE);
}

/**
 * A draft of a pasted document; a report that this site, or one like it, exported comes back as it was.
 * @throws StartError where it is no postmortem
 */
export async function fromDocument(text: string, data: SiteData, say: Say): Promise<StoredDraft> {
  const [{ readDocument }, content] = await Promise.all([import('./importing.ts'), data.content()]);
  const imported = readDocument(text, content, new Date().toISOString().slice(0, 10), say);
  if (!imported.incident) {
    const told = await data.sayings();
    throw new StartError(say('write.refused', { reason: told(imported.reason ?? '') }));
  }
  return { frontmatter: imported.incident, body: imported.body, questions: imported.questions };
}

/**
 * A draft of a report of this site, whose file it will change.
 * @throws StartError where there is none
 */
export async function fromReport(id: string, data: SiteData, texts: Texts): Promise<StoredDraft> {
  const text = await data.report(id);
  const source = text === null ? null : readSource(text).source;
  if (text === null || !source) throw new StartError(texts('write.load-failed', { id }));
  return {
    frontmatter: source.data as Record<string, unknown>,
    body: source.body.trim(),
    base: { id, text },
  };
}
