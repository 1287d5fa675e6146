import { Ajv } from 'ajv';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { writeEditorFiles } from '../../src/cli/editor-files.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { readContentFolder, reportPaths } from '../../src/incident/content-folder.ts';
import { readSource } from '../../src/incident/source.ts';
import { LanguageServer } from './language-server.ts';

const root = mkdtempSync(join(tmpdir(), 'hindsight-editor-'));
const folder = { dir: join(root, 'content'), fallback: join(PROJECT_ROOT, 'content'), root };
const file = join(folder.dir, 'incidents/2024/2024-01-18-full-disk.mdx');
const TEXT = `---
title: A full disk stops the checkout
summary: Too short.
status: draft
services: [checkout]
times:
  started: yesterday
cause:
  category:${' '}
trigger: trafic
severty: sev1
---

## What happened
`;

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, TEXT);
const { content } = await readContentFolder(folder);
if (!content) throw new Error('the shipped settings cannot be read');
await writeEditorFiles(folder, content);
const server = new LanguageServer();
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

interface Completion {
  label: string;
  documentation: string;
}
interface Diagnostic {
  message: string;
  range: { start: { line: number } };
}

describe('an editor with the language server that the settings name', { timeout: 60_000 }, () => {
  it('completes values with what they mean, and underlines what the schema refuses', async () => {
    const uri = pathToFileURL(file).href;
    await server.open(root);
    server.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'mdx', version: 1, text: TEXT },
    });
    const position = { line: TEXT.split('\n').indexOf('  category: '), character: '  category: '.length };
    const offered = (await server.ask('textDocument/completion', { textDocument: { uri }, position })) as {
      items: Completion[];
    };
    expect(offered.items.map(({ label }) => label)).toEqual(
      [...content.taxonomy.causes.values()].filter(({ branch }) => branch !== null).map(({ id }) => id),
    );
    const limit = content.taxonomy.causes.get('capacity/limit')!;
    expect(offered.items.find(({ label }) => label === limit.id)?.documentation).toBe(
      `${limit.name}: ${limit.definition}`,
    );
    const told = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
      items: Diagnostic[];
    };
    const lines = TEXT.split('\n');
    const underlined = told.items.map(({ range }) => lines[range.start.line]!.trim().split(':')[0]);
    expect([...new Set(underlined)].sort()).toEqual(['category', 'severty', 'started', 'summary', 'trigger']);
  });

  it('is recommended, and told where the schema is, by what VS Code reads', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(join(PROJECT_ROOT, '.vscode', name), 'utf8')) as unknown;
    expect(read('extensions.json')).toMatchObject({
      recommendations: expect.arrayContaining(['astro-build.astro-vscode']) as unknown,
    });
    expect(read('settings.json')).toMatchObject({ 'astro.content-intellisense': true });
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const { tasks } = read('tasks.json') as { tasks: { script: string }[] };
    expect(tasks.map(({ script }) => scripts[script])).toEqual(['node src/cli/editor.ts']);
  });
});

describe('the schema for editors', () => {
  it('fits every report of this content folder', async () => {
    const schema = JSON.parse(
      readFileSync(join(root, '.astro/collections/incidents.schema.json'), 'utf8'),
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    for (const path of await reportPaths({ dir: folder.fallback })) {
      const { source } = readSource(readFileSync(path, 'utf8'));
      expect({ path, fits: validate(source!.data), errors: validate.errors }).toEqual({
        path,
        fits: true,
        errors: null,
      });
    }
  });
});
