import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draftText } from '../../src/import/draft-file.ts';
import type { Imported } from '../../src/import/import-document.ts';
import { readReport } from '../../src/incident/report.ts';
import { siteContent, siteImporter } from './site-content.ts';

const FIXTURES = new URL('fixtures', import.meta.url).pathname;
const importer = await siteImporter();
const content = await siteContent();
const documents = readdirSync(FIXTURES).map((name) => {
  const folder = join(FIXTURES, name);
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((file) => file.startsWith('input.'))!,
    ),
    'utf8',
  );
});
const PIECES = [
  ...[
    '\n',
    '\n\n',
    '# ',
    '## Timeline\n',
    '- ',
    '| ',
    '**',
    '```\n',
    '---\n',
    '+++\n',
    '<',
    '>',
    '{',
    '}',
    '<!--',
    '-->',
    '<li>',
    '</p>',
  ],
  ...[
    '14:05 UTC: ',
    '25:99',
    '31/02/2024',
    '07/09/2023',
    'May',
    '2 PM',
    '2100hrs',
    '100%',
    '999%',
    'from 2 to ',
    'until',
    'expired',
    'hours',
  ],
  ...[
    '\u0000',
    '\ud800',
    '\u202e',
    '\r\n',
    '\t',
    '&nbsp;',
    '![a](b)',
    '[x]: y',
    'import x',
    '(((((((((',
    '[[[[[[[[[',
    '>>>>>>>>',
    '::::',
  ],
];
const runs = Number(process.env['IMPORT_RUNS'] ?? 150);
const LONGEST_MS = 1_000;

/** What the importer itself worked on a text: on a busy machine the clock goes on while others work. */
function workedMs(text: string): { imported: Imported; workMs: number } {
  const begun = process.cpuUsage();
  const imported = importer.text(text);
  const { user, system } = process.cpuUsage(begun);
  return { imported, workMs: (user + system) / 1_000 };
}

type Edit = [kind: 'cut' | 'insert' | 'run' | 'repeat' | 'swap', at: number, length: number, piece: string];

const edit = fc.tuple(
  fc.constantFrom<Edit[0]>('cut', 'insert', 'run', 'repeat', 'swap'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(120),
  fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })),
);

function mutated(text: string, edits: Edit[]): string {
  return edits.reduce((result, [kind, place, length, piece]) => {
    const at = Math.floor(place * result.length);
    const part = result.slice(at, at + length);
    if (kind === 'cut') return result.slice(0, at) + result.slice(at + length);
    if (kind === 'insert') return result.slice(0, at) + piece + result.slice(at);
    // The same again and again is where an expression that can be read in two ways takes for ever.
    if (kind === 'run') return result.slice(0, at) + piece.repeat(length) + result.slice(at);
    if (kind === 'repeat') return result.slice(0, at) + part.repeat(1 + (length % 4)) + result.slice(at);
    return result.slice(at) + piece + result.slice(0, at);
  }, text);
}

it(
  'reads any damaged document without falling, hanging or saying what stands nowhere in it',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.array(edit, { maxLength: 12 }), (document, edits) => {
        const text = mutated(document, edits);
        const { imported, workMs } = workedMs(text);
        // Once more where the engine itself took its time, for making its code fast or clearing up.
        if (workMs >= LONGEST_MS) expect(workedMs(text).workMs).toBeLessThan(LONGEST_MS);
        const original = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
        for (const { quote } of imported.evidence) expect(original).toContain(quote);
        if (!imported.incident) return;
        const parsed = content.schema.safeParse(imported.incident);
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  60_000 + runs * 60,
);

it(
  'makes of any damaged document a report that the reader takes',
  () => {
    const context = { schema: content.schema, settings: content.settings, audience: 'internal' as const };
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.array(edit, { maxLength: 6 }), (document, edits) => {
        const imported = importer.text(mutated(document, edits));
        if (!imported.incident) return;
        const { problems } = readReport('draft', draftText(imported), context);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: runs },
    );
  },
  60_000 + runs * 60,
);
