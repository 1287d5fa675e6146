import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteFrom } from '../../src/import/evidence.ts';
import { asIs } from '../../src/import/source-text.ts';

describe('the words of a document that bear what was read', () => {
  const quoted = (text: string, quote: string, line = 1) => quoteFrom(asIs(text), { line, quote });

  it('are found with the marks that stand between them', () => {
    expect(
      quoted('a\nThe **cache** was [full](https://x.test/a b) &amp; slow', 'The cache was full & slow', 2),
    ).toEqual({
      line: 2,
      quote: 'The **cache** was [full](https://x.test/a b) &amp; slow',
    });
    expect(quoted('<td>14:05</td><td>Alert</td>', '14:05 Alert')).toEqual({
      line: 1,
      quote: '14:05</td><td>Alert',
    });
  });

  it('may be a part of longer ones at either end, and stand within what only looks like markup', () => {
    expect(quoted('Customers *complain*ed', 'mers complain')?.quote).toBe('mers *complain');
    expect(quoted('load < one *or* two > three', 'one or two')?.quote).toBe('one *or* two');
  });

  it('are the nearest behind the line, or else the first', () => {
    expect(quoted('down *again*\n\ndown **again**', 'down again', 3)).toEqual({
      line: 3,
      quote: 'down **again',
    });
    expect(quoted('down *again*\n\nup', 'down again', 3)).toEqual({ line: 1, quote: 'down *again' });
  });

  it('are nowhere where they do not stand', () => {
    expect(quoted('The cache was full', 'The disk was full')).toBeNull();
    expect(quoted(`one ${'- '.repeat(60)} two`, 'one two')).toBeNull();
  });

  it('are looked for as quickly among tags that are repeated', () => {
    const text = `${'</p></p></p></p></p</p></p>'.repeat(40)}<\n- mers complain`;
    expect(quoted(text, `${'p '.repeat(24)} mers complained about`)).toBeNull();
  });

  it('are always words of the document', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two', ' ', '<b>', '</b>', '&amp;', '](x)', '<', '>', '\n', '**'), {
          maxLength: 80,
        }),
        fc.array(fc.constantFrom('one', 'two', 'on', 'wo'), { minLength: 1, maxLength: 6 }),
        (pieces, words) => {
          const text = pieces.join('');
          const found = quoted(text, words.join(' '));
          if (!found) return;
          expect(text).toContain(found.quote);
          expect(text.split('\n')[found.line - 1]).toContain(found.quote.split('\n')[0]);
        },
      ),
    );
  });
});
