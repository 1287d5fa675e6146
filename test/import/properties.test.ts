import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportText } from '../../src/import/import-document.ts';
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
/** Where so much is done at once, a single slow moment of the machine is no hang. */
const LONGEST_MS = 1_000;

type Edit = [kind: 'cut' | 'insert' | 'repeat' | 'swap', at: number, length: number, piece: string];

const edit = fc.tuple(
  fc.constantFrom<Edit[0]>('cut', 'insert', 'repeat', 'swap'),
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
        const begun = performance.now();
        const imported = importer.text(text);
        expect(performance.now() - begun).toBeLessThan(LONGEST_MS);
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
        const { problems } = readReport('draft', reportText(imported), context);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: Math.min(runs, 2_000) },
    );
  },
  60_000 + runs * 60,
);
