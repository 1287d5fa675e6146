import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, packedRows, rowsOf } from '../../src/insights/columns.ts';
import { insightsOf } from '../../src/insights/insights.ts';
import { packNumbers, packWords, unpackNumbers, unpackWords } from '../../src/insights/packing.ts';
import { manyRows } from './many-rows.ts';
import { anyRows, FIRST_LEVELS } from './row.ts';

const AS_OF = '2026-11-21';

describe('packed numbers and words', () => {
  it('come out as they went in, unknown ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 10 ** 12 }))), (values) => {
        expect(unpackNumbers(packNumbers(values))).toEqual(values);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.option(fc.string())), (values) => {
        expect(unpackWords(packWords(values))).toEqual(values);
      }),
    );
  });

  it('are refused where they are no whole numbers from 0 on', () => {
    expect(() => packNumbers([1.5])).toThrow(RangeError);
    expect(() => packNumbers([-1])).toThrow(RangeError);
  });
});

describe('rows that travelled as columns', () => {
  it('give the same figures as those that did not', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const packed = packedRows(rows);
        const travelled = rowsOf(JSON.parse(JSON.stringify(columnsOf(packed))));
        const ids = new Map(travelled.map(({ id }, place) => [id, packed[place]!.id]));
        const figures = insightsOf(travelled, { kind: 'selection' }, AS_OF, FIRST_LEVELS);
        const recurrence = figures.recurrence.map((chain) => ({
          ...chain,
          incidents: chain.incidents.map((id) => ids.get(id)),
        }));
        expect({ ...figures, recurrence }).toEqual(
          insightsOf(packed, { kind: 'selection' }, AS_OF, FIRST_LEVELS),
        );
      }),
    );
  });

  it('take at most 250 kB, compressed, for ten thousand incidents that know nearly everything', () => {
    const bytes = gzipSync(JSON.stringify(columnsOf(packedRows(manyRows(10_000))))).length;
    expect(bytes).toBeLessThan(250_000);
  });
});
