import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportPaths } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import type { Content } from '../incident/content.ts';
import { jsonSchemaOf } from '../incident/json-schema.ts';

/**
 * Writes what Astro's language server, which is in its extension for VS Code and runs in other editors too, reads to
 * complete and check the frontmatter of reports: their schema, and which files it is for. No other extension does both
 * in `.mdx` files. Astro itself writes the same files for collections whose loader leaves the schema to Astro.
 */
export async function writeEditorFiles(folder: ContentFolder, content: Content): Promise<void> {
  const dir = join(folder.root, '.astro/collections');
  const id = 'incidents';
  const schema = jsonSchemaOf(content, {
    id: `${id}.schema.json`,
    title: `A report of ${content.settings.name}`,
    draft: '7',
  });
  // The server looks addresses up in lower case.
  const entries = (await reportPaths(folder)).map((path) => [
    decodeURIComponent(pathToFileURL(path).href).toLowerCase(),
    id,
  ]);
  const manifest = {
    collections: [{ hasSchema: true, name: id }],
    entries: Object.fromEntries(entries) as Record<string, string>,
  };
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, `${id}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  await writeFile(join(dir, 'collections.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
