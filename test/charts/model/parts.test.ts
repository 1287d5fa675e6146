import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain, searchOf, viewOf, withoutValue, withValue } from '../../../src/charts/model/address.ts';
import { durationAxis, placeOn } from '../../../src/charts/model/axes.ts';
import { csvOf } from '../../../src/charts/model/csv.ts';
import { packed } from '../../../src/charts/model/packed.ts';
import { pileOf } from '../../../src/charts/model/pile.ts';
import { numberText } from '../../../src/words/numbers.ts';
import { nextIndex } from '../../../src/charts/browser/steps.ts';
import { say } from '../../words/english.ts';

describe('a table as CSV', () => {
  it('quotes what needs it, leaves unknown empty and defuses what a spreadsheet would run', () => {
    const rows = [
      [{ text: 'a "b", c', href: '/x/' }, null, '=HYPERLINK("x")'],
      ['@sum', -3, 'two\nlines'],
    ];
    expect(csvOf({ columns: [{ name: 'Name' }, { name: 'Minutes' }, { name: 'Note' }], rows })).toBe(
      'Name,Minutes,Note\r\n"a ""b"", c",,"\'=HYPERLINK(""x"")"\r\n\'@sum,-3,"two\nlines"\r\n',
    );
  });
});

describe('a view in the address', () => {
  it('comes back as it was, whatever the order in which it was chosen', () => {
    const one = withValue(withValue({}, 'year', '2024'), 'cause', 'network');
    const two = withValue(withValue({}, 'cause', 'network'), 'year', '2024');
    expect(searchOf({ filter: one, compareDay: null })).toBe('?cause=network&year=2024');
    expect(searchOf({ filter: two, compareDay: null })).toBe('?cause=network&year=2024');
    expect(viewOf('?cause=network&year=2024')).toEqual({ filter: one, compareDay: null });
    expect(isPlain({ filter: withoutValue({ year: ['2024'] }, 'year', '2024'), compareDay: null })).toBe(
      true,
    );
  });

  it('passes over what is no part of a view', () => {
    expect(viewOf('?colour=red&cause=&compare=soon')).toEqual({ filter: {}, compareDay: null });
  });
});

describe('the scale of durations', () => {
  it('reaches a week at least, and as far as the longest lasted', () => {
    expect(durationAxis(30, say).max).toBe(10_080);
    expect(durationAxis(90_000, say).max).toBe(525_600);
    expect(placeOn(durationAxis(30, say), 0)).toBe(0);
    expect(placeOn(durationAxis(30, say), 10_080)).toBe(1);
  });
});

describe('marks that share a place', () => {
  it('are piled up, each on a level of its own', () => {
    const { levels, highest } = pileOf([60, 60, 60, 2000], durationAxis(2000, say));
    expect([...levels]).toEqual([0, 1, 2, 0]);
    expect(highest).toBe(2);
  });

  it('in a cell of a matrix never leave it and never cover each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ column: fc.nat(3), line: fc.nat(3) }), { minLength: 1, maxLength: 200 }),
        (marks) => {
          const { x, y } = packed(marks);
          const places = new Set(marks.map((_, index) => `${x[index]!.toFixed(6)} ${y[index]!.toFixed(6)}`));
          expect(places.size).toBe(marks.length);
          marks.forEach(({ column, line }, index) => {
            expect(Math.abs(x[index]! - column)).toBeLessThan(0.5);
            expect(Math.abs(y[index]! - line)).toBeLessThan(0.5);
          });
        },
      ),
    );
  });
});

describe('figures in words', () => {
  it('set thousands apart and keep two decimals at most', () => {
    expect(numberText(1234567.891, 'en')).toBe('1\u202f234\u202f567.89');
    expect(numberText(12, 'en')).toBe('12');
    expect(numberText(1234.5, 'fr')).toBe('1\u202f234,5');
  });
});

describe('the arrow keys', () => {
  it('go through everything and stop at its ends', () => {
    expect(nextIndex('ArrowRight', null, 5)).toBe(0);
    expect(nextIndex('ArrowLeft', null, 5)).toBe(4);
    expect(nextIndex('ArrowRight', 4, 5)).toBe(4);
    expect(nextIndex('PageDown', 1, 50)).toBe(11);
    expect(nextIndex('End', 1, 5)).toBe(4);
    expect(nextIndex('a', 1, 5)).toBeNull();
    expect(nextIndex('ArrowRight', null, 0)).toBeNull();
  });
});
