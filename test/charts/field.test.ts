import { describe, expect, it } from 'vitest';
import { field } from '../../src/charts/field.ts';
import type { FieldOptions, FieldPoint } from '../../src/charts/field.ts';
import { dateScale } from '../../src/charts/field-dates.ts';
import { print } from './print.ts';
import { say } from '../words/english.ts';

const draw = (points: readonly FieldPoint[], options?: FieldOptions) => {
  const drawing = field(points, say, options);
  return drawing && { ...drawing, svg: print(drawing.svg) };
};

const point = (date: string | null, minutes: number | null, more: Partial<FieldPoint> = {}): FieldPoint => ({
  id: `${date}-${minutes}`,
  url: '/incidents/x/',
  title: 'It broke',
  organisation: 'Example',
  date,
  minutes,
  scope: 'whole',
  ...more,
});

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2010, 0, 1 + ((index * 137) % 5000))).toISOString().slice(0, 10);
    return point(date, index % 4 === 0 ? null : 1 + ((index * 7919) % 20_000), { id: `i${index}` });
  });

describe('the field', () => {
  it('is not there without a dated incident', () => {
    expect(draw([])).toBeNull();
    expect(draw([point(null, 60)])).toBeNull();
  });

  it('puts a week at the top, a minute at the bottom, and what is outside at the edge', () => {
    const svg = draw([point('2024-01-01', 10_080), point('2024-02-01', 1), point('2024-03-01', 99_999)])!.svg;
    expect([...svg.matchAll(/href="#m\.whole" x="[^"]*" y="([^"]*)"/g)].map(([, y]) => y)).toEqual([
      '22',
      '422',
      '22',
    ]);
  });

  it('makes each mark a link with its words', () => {
    const svg = draw([point('2024-01-18', 95)])!.svg;
    expect(svg).toContain(
      '<a href="/incidents/x/"><title>It broke. Example, 18 Jan 2024, 1 h 35 min; nearly all users</title>',
    );
    expect(svg).toContain('r="12"');
  });

  it('keeps unknown durations in lanes below, apart from one another', () => {
    const { svg, counts } = draw([
      point('2024-01-18', null),
      point('2024-01-18', null),
      point('2024-01-19', 5),
      point(null, 3),
    ])!;
    expect(counts).toEqual({ drawn: 1, unknownDuration: 2, undated: 1 });
    expect(svg).toContain('duration unknown');
    const lanes = [...svg.matchAll(/href="#m\.whole" x="[^"]*" y="([^"]*)"/g)]
      .map(([, y]) => Number(y))
      .filter((y) => y > 430);
    expect(new Set(lanes).size).toBe(2);
  });

  it('draws the median where it is given', () => {
    expect(draw(many(20), { median: 314 })!.svg).toContain('median 5 h 14 min');
    expect(draw(many(20))!.svg).not.toContain('median');
  });

  it.each([1, 5, 125, 2000])('copes with %i incidents', (count) => {
    const { svg, counts } = draw(many(count))!;
    expect(svg.match(/<a /g)).toHaveLength(count);
    expect(counts.drawn + counts.unknownDuration).toBe(count);
    for (const [, x] of svg.matchAll(/cx="([\d.]+)%"/g))
      expect(Number(x)).toSatisfy((at: number) => at >= 0 && at <= 100);
    expect(Number(/height="([\d.]+)"/.exec(svg)![1])).toBeLessThan(700);
  });

  it('names a few that stand out, but none among few', () => {
    expect(draw(many(125))!.svg.match(/class="an/g)!.length).toSatisfy(
      (count: number) => count > 0 && count <= 6,
    );
    expect(draw(many(5))!.svg).not.toContain('class="an');
    expect(draw(many(125), { labels: 0 })!.svg).not.toContain('class="an');
  });
});

describe('the scale of dates', () => {
  it('has ticks at round years, months where it is short', () => {
    expect(dateScale(['2008-05-01', '2025-11-18'], 'en').ticks.map(({ words }) => words)).toEqual([
      '2008',
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    expect(dateScale(['2024-01-18', '2024-04-02'], 'en').ticks.map(({ words }) => words.trim())).toEqual([
      'Jan 2024',
      'Feb 2024',
      'Mar 2024',
      'Apr 2024',
    ]);
    expect(dateScale(['2024-01-18'], 'en').ticks.map(({ words }) => words.trim())).toEqual([
      'Jan 2024',
      'Feb 2024',
    ]);
  });

  it('copes with centuries', () => {
    expect(dateScale(['1900-01-01', '2025-11-18'], 'en').ticks.length).toBeLessThanOrEqual(10);
  });
});
