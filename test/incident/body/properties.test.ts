import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, unmaskLiteral } from '../../../src/incident/body/mask.ts';
import { publicBody } from '../../../src/incident/public-body.ts';
import { htmlOf, read } from './read.ts';
import { strangersIn } from './strangers.ts';

const TOKENS = (
  '[ ] ( ) ![ ]( * ** _ ~~ ` `` \\ \\{ { } {/* */} {/*a*/} < > /> <b> </b> <br/> <Note> </Note> <Internal> </Internal> ' +
  '<details> <summary> </summary> </details> <script> <img = " \' | - # > 1. [^a] [^a]: [a]: /b javascript: // & &amp; ' +
  '&#106; http://a.b www.a.b a@b.c import export x y.png title= onclick= ={ 😀 é'
)
  .split(' ')
  .concat([
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\n\n```\n',
    '\n\n~~~\n',
    '\n| a |\n|---|\n| ',
    '\n> ',
    '\n- ',
    '\0',
  ]);

const soup = fc.array(fc.constantFrom(...TOKENS), { maxLength: 40 }).map((tokens) => tokens.join(''));
const text = fc.string({ unit: 'binary', maxLength: 200 });
const source = fc.oneof({ weight: 4, arbitrary: soup }, { weight: 1, arbitrary: text });

describe('whatever is written', () => {
  it('is read without a throw, and yields only what is allowed, or problems with places in the file', () => {
    fc.assert(
      fc.property(source, fc.constantFrom('internal', 'public'), (written, audience) => {
        const { body, problems } = read(written, { audience });
        expect(body === null).toBe(problems.length > 0);
        expect(strangersIn(body?.html ?? '')).toEqual([]);
        const lines = written.split('\n');
        for (const { rule, line, column, endLine, endColumn, hint } of problems) {
          expect(rule).not.toBe('body-unreadable');
          expect(hint).not.toBeNull();
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
        }
      }),
      { numRuns: 4_000 },
    );
  });

  it('keeps what stands in <Internal> from those outside', () => {
    const inside = fc.constantFrom(
      'SECRET',
      '\n\nSECRET\n\n',
      '\n\n[a]: /SECRET\n\n',
      '\n\n[^a]: SECRET\n\n',
      '\n\n## SECRET\n\n',
      '\n\n- ![SECRET](SECRET.png)\n\n',
      '[SECRET](/SECRET)',
      '`SECRET`',
      '\n\n```\nSECRET\n```\n\n',
    );
    const block = fc.array(inside, { maxLength: 3 }).map((parts) => `<Internal>${parts.join('')}</Internal>`);
    const around = fc.constantFrom(
      'x ',
      '\n\n',
      '\n- ',
      '\n> ',
      '[a]',
      '[^a]',
      '\n\n[^a]: y\n\n',
      '\n\n[a]: /y\n\n',
    );
    const mixed = fc.array(fc.oneof(block, around, soup), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(mixed, (written) => {
        const { body } = read(written, { audience: 'public' });
        if (!body) return;
        const { comments: _, internals, ...shown } = body;
        // In code, or after a backslash, the tag is only text.
        const secrets = [...written.matchAll(/SECRET/g)].map(({ index }) => index);
        fc.pre(secrets.every((at) => internals.some(({ start, end }) => start <= at && at < end)));
        expect(JSON.stringify(shown)).not.toContain('SECRET');
        const cut = publicBody(written, new Set());
        expect(cut).not.toContain('SECRET');
        expect(read(cut).problems).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('lets no address grow by what follows an <Internal> that is left out', () => {
    expect(publicBody('http://a.b<Internal>x</Internal>[^a]', new Set())).toBe('http://a.b [^a]');
    expect(publicBody('the team<Internal> of X</Internal>, then', new Set())).toBe('the team, then');
  });

  it.each([
    ...['www.a.b[^a]\n\n[^a]: y', 'www.a@b.c', 'export* a', ' - y', '1. y', '# y', '> y'],
    ...['[a]: y', '| a |\n| - |\n| b |', '***', '=== y'],
  ])('reads %j as after an <Internal> where that is gone', (words) => {
    const written = `<Internal>x</Internal>${words}`;
    const cut = publicBody(written, new Set());
    expect(cut).toBe(`{/**/}${words}`);
    expect(htmlOf(cut)).toBe(htmlOf(written, { audience: 'public' }));
  });

  it('keeps its length when it is masked, and is whole again when it is not', () => {
    fc.assert(
      fc.property(soup, (written) => {
        const masked = mask(written);
        expect(masked).toHaveLength(written.length);
        expect(masked).not.toMatch(/\{(?!\s*\/\*[\s\S]*?\*\/\s*\})|^(?:import|export)(?![\w@-])/m);
        expect(unmaskLiteral(masked)).toBe(written.replaceAll(/\0|\r(?!\n)/g, '\ufffd'));
      }),
    );
  });
});

describe('text that has no signs of Markdown', () => {
  it('is shown as it is written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z][a-z ,;]{0,80}[a-z]$/), (words) => {
        expect(htmlOf(words)).toBe(`<p>${words}</p>`);
      }),
    );
  });
});
