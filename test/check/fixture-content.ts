import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkFile } from '../../src/check/check-file.ts';
import type { Excerpted } from '../../src/check/check-file.ts';
import type { Context } from '../../src/check/context.ts';
import { lenientSchema } from '../../src/check/lenient-schema.ts';
import { CONTENT_FILES, readContent } from '../../src/incident/content.ts';
import type { Content, ContentFile } from '../../src/incident/content.ts';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
export const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
/** The present moment of every test. */
export const NOW = new Date('2026-01-01T00:00:00Z');

/** Settings of their own for what the project's need not have, the project's taxonomy for the rest. */
const OWN: Partial<Record<ContentFile, string>> = {
  'services.yaml': 'checkout:\n  name: Checkout\n',
  'organisations.yaml': 'example:\n  name: Example\n',
};

export async function fixtureContent(): Promise<Content> {
  const texts = await Promise.all(
    CONTENT_FILES.map(async (file) => ({
      file,
      text: OWN[file] ?? (await readFile(`${PROJECT}/content/${file}`, 'utf8')),
    })),
  );
  const { content, problems } = readContent(
    Object.fromEntries(texts.map((text) => [text.file, text])) as Parameters<typeof readContent>[0],
  );
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

/** A context in which the report is alone. */
export async function aloneContext(): Promise<Context> {
  const content = await fixtureContent();
  return {
    content,
    lenient: lenientSchema(content.schema),
    now: NOW,
    library: {
      filesOf: () => [],
      has: () => false,
      ids: () => [],
      peer: () => Promise.resolve(null),
      hasFile: (path) => Promise.resolve(path === 'incidents/2024/load.png'),
      hasPublicFile: () => Promise.resolve(false),
    },
  };
}

/** Checks a text as if it were a file that lies outside of the content folder. */
export function checkText(text: string | Uint8Array, context: Context): Promise<Excerpted[]> {
  const content = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return checkFile({ name: 'report.mdx', path: null, content }, context);
}
