import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fix } from '../../src/check/fix.ts';
import { formatGithub } from '../../src/check/formats/github.ts';
import { formatText } from '../../src/check/formats/text.ts';
import { ruleOf } from '../../src/check/rules.ts';
import { checkedOf } from '../../src/check/run.ts';
import { aloneContext, checkText, FIXTURES } from './fixture-content.ts';

const context = await aloneContext();
const SEEDS = [
  'timeline-order',
  'secret',
  'silence-without-effect',
  'evidence-unknown-field',
  'body-html',
].map((rule) => readFileSync(join(FIXTURES, rule, 'bad.mdx'), 'utf8'));
const PIECES = [
  ...[
    '---\n',
    '\n',
    ': ',
    '- ',
    '  ',
    '\t',
    '"',
    "'",
    '`',
    '```\n',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '<',
    '>',
    '#',
    '&a ',
    '*a',
    '|\n',
    '!!x ',
  ],
  ...[
    '{/* ',
    ' */}',
    '<Note>',
    '</Note>',
    '<Figure src="a.png" />',
    'import x',
    'export ',
    '$',
    '=>',
    '\u0000',
    '\ud800',
    '\u202e',
    '\r\n',
  ],
  ...[
    'unknown',
    'ongoing',
    '2024-01-18T10:00Z',
    '+00:15',
    '~',
    '__proto__',
    'timeline:\n',
    'related:\n  - id: a',
    'null',
    '1e999',
    '[a](b)',
  ],
  ...[
    'hindsight-ignore secret: x',
    'TBD',
    'human error',
    'a@b.co',
    '\ufeff',
    '\u{1f600}',
    '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',
  ],
];

/** A report with pieces put in, cut out, doubled or swapped at any place. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat({ max: 40 }),
        put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })),
      }),
      { maxLength: 6 },
    ),
  )
  .map(([seed, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + put + text.slice(start + cut);
    }, seed),
  );
const generated = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((parts) => `---\n${parts.join('')}`);
const bytes = fc.uint8Array({ maxLength: 200 });

async function checkPlaces(input: string | Uint8Array): Promise<void> {
  const raw = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const lines = new TextDecoder('utf-8').decode(raw).split('\n');
  const problems = await checkText(raw, context);
  for (const { rule, line, column, endLine, endColumn, message } of problems) {
    expect(ruleOf(rule), rule).toBeDefined();
    expect(message).not.toBe('');
    expect(line >= 1 && line <= lines.length, `${rule} line ${line} of ${lines.length}`).toBe(true);
    expect(
      column >= 1 && column <= lines[line - 1]!.length + 1,
      `${rule} column ${column} in ${JSON.stringify(lines[line - 1])}`,
    ).toBe(true);
    expect(
      endLine > line || (endLine === line && endColumn >= column),
      `${rule} ${line}:${column} to ${endLine}:${endColumn}`,
    ).toBe(true);
    expect(endLine <= lines.length, `${rule} ends at ${endLine} of ${lines.length}`).toBe(true);
  }
  const checked = checkedOf(1, problems);
  const shown = formatText(checked, { colour: false }) + formatGithub(checked);

  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
}

it('never fails, and tells every problem at a place in the file', { timeout: 120_000 }, async () => {
  const inputs = fc.oneof(
    { weight: 6, arbitrary: mutated },
    { weight: 3, arbitrary: generated },
    { weight: 1, arbitrary: bytes },
  );
  await fc.assert(fc.asyncProperty(inputs, checkPlaces), { numRuns: 20_000, seed: 13 });
});

it('mends a file so that mending it again changes nothing', () => {
  const order = Object.keys(context.content.schema.shape);
  fc.assert(
    fc.property(fc.oneof(mutated, generated), (text) => {
      const once = fix(text, order);
      expect(fix(once, order)).toBe(once);
    }),
    { numRuns: 2_000, seed: 13 },
  );
});
