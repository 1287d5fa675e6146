import { readContentFolder } from '../../src/incident/content-folder.ts';
import type { Content } from '../../src/incident/content.ts';
import { importerOf } from '../../src/import/importer.ts';
import { say } from '../words/english.ts';
import type { Importer } from '../../src/import/importer.ts';

/** The project's own content, for drafts to keep to. */
export async function siteContent(): Promise<Content> {
  const dir = new URL('../../content', import.meta.url).pathname;
  const { content } = await readContentFolder({ dir, fallback: dir, root: dir });
  if (!content) throw new Error('the content folder cannot be read');
  return content;
}

/** An importer of the project's own site, on a day after everything in the fixtures. */
export async function siteImporter(): Promise<Importer> {
  return importerOf(await siteContent(), '2026-01-31', say);
}
