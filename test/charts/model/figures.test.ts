import { describe, expect, it } from 'vitest';
import type { Material, Terms } from '../../../src/charts/model/context.ts';
import { figuresOf } from '../../../src/charts/model/figures.ts';
import { COMPLETENESS_FIELDS } from '../../../src/insights/completeness.ts';
import type { CompletenessField } from '../../../src/insights/completeness.ts';
import type { Census } from '../../../src/insights/census.ts';
import { filterRows } from '../../../src/insights/filter.ts';
import { insightsOf } from '../../../src/insights/insights.ts';
import type { Row } from '../../../src/insights/rows.ts';
import { FIRST_LEVELS, rowWith } from '../../insights/row.ts';
import { say } from '../../words/english.ts';

const AS_OF = '2024-12-31';
const same = (slug: string) => slug;
const terms: Terms = {
  say,
  cause: same,
  symptom: same,
  service: same,
  organisation: same,
  href: same,
  causePath: (id) => `/causes/${id}/`,
  symptomPath: (kind) => `/symptoms/${kind}/`,
};

function figures(rows: Row[], census: Census | null = null) {
  const material: Material = {
    rows,
    insights: insightsOf(rows, census ?? { kind: 'selection' }, AS_OF, FIRST_LEVELS),
    terms,
    named: ({ id, title }) => ({ title, href: `/incidents/${id}/` }),
    census,
    compareDay: null,
  };
  return new Map(figuresOf(material).map((figure) => [figure.id, figure]));
}

const known = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) =>
    rowWith({
      id: `i-${String(index).padStart(3, '0')}`,
      durationMinutes: 10 * (index + 1),
      startDay: '2024-03-01',
      scope: 'part',
      impactKinds: ['slow', 'errors'],
      category: index % 3 === 0 ? 'network/dns' : 'software/logic',
      symptoms: ['slow'],
      detectedBy: 'monitoring',
    }),
  );

describe('under ten known values', () => {
  it('no figure summarises: marks and tables stand, and what is withheld is said', () => {
    const few = figures(known(9));
    expect(few.get('duration')).toMatchObject({
      finding: '9 of 9 incidents say how long they lasted',
      withheld: '9 known durations; a median is given from 10',
    });
    expect(few.get('duration')!.charts.map(({ kind }) => kind)).toEqual(['points']);
    for (const id of ['impact', 'causes', 'phases', 'detection', 'triggers', 'symptoms']) {
      expect(few.get(id)!.withheld, id).not.toBeNull();
    }
    expect([...few.values()].map(({ finding }) => finding).join(' ')).not.toMatch(/median|most often|half/i);
  });

  it('speaks of one incident as of one', () => {
    for (const { finding, sample, withheld, table } of figures(known(1)).values()) {
      const said = `${finding}. ${sample}. ${withheld ?? ''}. ${table.caption}`;
      expect(said).not.toMatch(
        /\b1 (?:known )?(?:incidents|reports|causes|durations|tell|do|have|are)\b|incident were/,
      );
    }
  });

  it('says nothing that is not there of no incident at all', () => {
    for (const { finding, sample, table } of figures([]).values()) {
      expect(`${finding} ${sample} ${table.caption}`).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});

describe('from ten on', () => {
  const many = figures(known(12));

  it('each title states what was found, computed from the data', () => {
    expect(many.get('duration')!.finding).toBe(
      'Half of them lasted longer than 1 h 5 min; the middle half, 38 min to 1 h 33 min',
    );
    expect(many.get('impact')!.finding).toBe('Most often: slow, for some users or functions (12 of 12)');
    expect(many.get('causes')!.finding).toBe(
      'software was the root cause most often (8 of 12), and of the most hours',
    );
    expect(many.get('detection')!.finding).toBe(
      'Monitoring found 12 of the 12 that tell how they were found',
    );
  });

  it('every incident is a mark, once on the scale of durations and once for each kind of harm', () => {
    const [marks, curve] = many.get('duration')!.charts;
    expect(marks).toMatchObject({ kind: 'points' });
    expect(marks!.kind === 'points' && marks!.points.row.length).toBe(12);
    expect(curve).toMatchObject({ kind: 'curve' });
    const [matrix] = many.get('impact')!.charts;
    expect(matrix!.kind === 'points' && matrix!.points.row.length).toBe(24);
  });

  it('a table has as many cells in each row as it has columns', () => {
    for (const { id, table } of many.values()) {
      for (const row of table.rows) expect(row.length, id).toBe(table.columns.length);
    }
  });

  it('an unknown duration is no zero: it is in no chart, and in the table as unknown', () => {
    const figure = figures([...known(12), rowWith({ id: 'u' })]).get('duration')!;
    const [marks] = figure.charts;
    expect(marks!.kind === 'points' && marks!.points.x.includes(0)).toBe(false);
    expect(figure.table.rows.at(-1)!.slice(3, 5)).toEqual([null, null]);
    expect(figure.sample).toContain('12 known, 1 unknown');
  });
});

describe('a cause that came back', () => {
  it('is told with its gaps in years and months, as everywhere else', () => {
    const again = ['2018-01-01', '2022-06-01', '2022-06-20'].map((startDay, index) =>
      rowWith({ id: `r${index}`, startDay, category: 'network/dns', component: 'resolver' }),
    );
    expect(figures(again).get('recurrence')!.sentences).toEqual([
      'acme: network/dns, three times, after 4 years 5 months, then after 19 days.',
    ]);
  });
});

describe('completeness', () => {
  it('names fields in words, and says how many more are known as often', () => {
    const bit = (field: CompletenessField) => 1 << COMPLETENESS_FIELDS.indexOf(field);
    const all = COMPLETENESS_FIELDS.reduce((bits, field) => bits | bit(field), 0);
    const figure = figures([
      rowWith({ id: 'a', known: all & ~bit('impact.cost') }),
      rowWith({ id: 'b', known: bit('services') | bit('cause.category') | bit('fix.kinds') }),
    ]).get('completeness')!;
    expect(figure.finding).toBe('Told most: services and 2 more (2 of 2); least: cost (0 of 2)');
    const [bars] = figure.charts;
    const names = bars!.kind === 'bars' ? bars!.bars.map(({ name }) => name) : [];
    expect(names.slice(0, 3)).toEqual(['services', 'cause', 'what ended it']);
    expect(new Set(names).size).toBe(COMPLETENESS_FIELDS.length);
  });
});

describe('a selection', () => {
  it('has no figure of quarters and no comparison, and no interval anywhere', () => {
    const all = figures(known(40));
    expect(all.has('quarters') || all.has('comparison')).toBe(false);
    expect(JSON.stringify([...all.values()].map(({ sample, table }) => [sample, table]))).not.toContain(
      'interval',
    );
  });
});

describe('a census', () => {
  const census: Census = { kind: 'census', organisation: 'acme', since: '2024-01-01' };
  const year = known(70).map((row, index) => ({
    ...row,
    startDay: index < 35 ? '2024-02-10' : '2024-09-10',
  }));

  it('has intervals, quarters and a comparison', () => {
    const all = figures(year, census);
    expect(all.get('duration')!.sample).toContain('95% interval');
    expect(all.get('quarters')!.finding).toBe('0 to 35 incidents a quarter, over 4 whole quarters');
    expect(all.get('comparison')).toMatchObject({ withheld: null });
    expect(all.get('comparison')!.finding).toMatch(
      /^From 1 Jul 2024 on the median is .* longer; the 95% interval/,
    );
  });

  it('refuses to compare where a side has under thirty', () => {
    const few = figures(year.slice(10), census);
    expect(few.get('comparison')!.withheld).toContain('a comparison is given from 30 on each side');
    expect(few.get('comparison')!.finding).toContain('Too few');
  });
});

describe('filters', () => {
  it('commute: the order in which they are set makes no difference to any figure', () => {
    const rows = known(40).map((row, index) => ({ ...row, services: index % 2 ? ['api'] : ['web'] }));
    const oneWay = filterRows(filterRows(rows, { service: ['api'] }), { cause: ['network'] });
    const other = filterRows(filterRows(rows, { cause: ['network'] }), { service: ['api'] });
    expect(figures(oneWay)).toEqual(figures(other));
  });
});
