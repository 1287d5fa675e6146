import { describe, expect, it } from 'vitest';
import { field, MOST_MARKS } from '../../src/charts/field.ts';
import type { FieldOptions, FieldPoint } from '../../src/charts/field.ts';
import { dateScale } from '../../src/charts/field-dates.ts';
import { print } from './print.ts';
import { say } from '../words/english.ts';

const draw = (points: readonly FieldPoint[], options?: FieldOptions) => {
  const drawing = field(points, say, options);
  // `Intl` sets thin spaces around the dash of a range.
  return drawing && { ...drawing, svg: print(drawing.svg).replaceAll('\u2009', ' ') };
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

describe('a field of more incidents than marks can show', () => {
  const list = (query: string) => `/incidents/?q=${query}`;

  it('begins where marks end, and only where there are lists to lead to', () => {
    expect(draw(many(MOST_MARKS), { list })!.cells).toBeNull();
    expect(draw(many(MOST_MARKS + 1))!.cells).toBeNull();
    expect(draw(many(MOST_MARKS + 1), { list })!.cells).toMatchObject({ months: 6, ongoing: 0 });
  });

  it('counts all in bars that lead to the list of what they count', () => {
    const { svg, counts } = draw(many(2000), { list, median: 314 })!;
    expect(counts).toEqual({ drawn: 1500, unknownDuration: 500, undated: 0 });
    const told = [...svg.matchAll(/<title>[^<]*: ([\d,]+) incidents?<\/title>/g)].map(([, n]) => Number(n));
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(2000);
    expect(svg.match(/<a /g)).toHaveLength(told.length);
    expect(svg).toMatch(
      /<a href="\/incidents\/\?q=after:2010-01 before:2010-07 duration:unknown"><title>January – June 2010, duration unknown: \d+ incidents</,
    );
    expect(svg).toContain('>median</text>');
  });

  it('weighs as much of 40,000 as of 10,000, and lies within its width', () => {
    const [less, more] = [draw(many(10_000), { list })!, draw(many(40_000), { list })!];
    expect(more.svg.length / less.svg.length).toBeLessThan(1.1);
    expect(more.svg.length).toBeLessThan(200_000);
    for (const [, x, width] of more.svg.matchAll(/<rect [^>]*x="([\d.]+)%" width="([\d.]+)%"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(width)).toBeGreaterThan(1);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(100);
    }
  });

  it('says what each size of a bar stands for, up to the largest count', () => {
    const key = print(draw(many(2000), { list })!.cells!.key);
    expect(key.match(/<rect /g)).toHaveLength(5);
    expect(key.replaceAll(/<[^>]*>/g, ' ')).toMatch(/Incidents in a bar: +1 /);
  });

  it('counts what still goes on by its length so far, and says how many', () => {
    const ongoing = { minutes: null, minutesSoFar: 20_000, id: 'x' };
    const { svg, cells, counts } = draw([...many(1200), point('2012-03-01', null, ongoing)], { list })!;
    expect(cells!.ongoing).toBe(1);
    expect(counts).toMatchObject({ drawn: 901, unknownDuration: 300 });
    expect(svg).toContain('January – June 2012, 1 week or longer: ');
  });

  it.each([['2024-02-29'], ['0050-06-01'], ['9999-12-31']])('copes with one day, %s', (date) => {
    const { svg } = draw(
      many(1200).map((each) => ({ ...each, date })),
      { list },
    )!;
    expect(svg).not.toMatch(/NaN|undefined|Infinity|(?:width|height)="-/);
    expect(svg.match(/<a /g)!.length).toBeLessThanOrEqual(14);
  });

  it('copes with all of time', () => {
    const far = [point('0000-01-01', 5), point('9999-12-31', 5)];
    const { svg } = draw([...many(1200), ...far], { list })!;
    expect(svg).not.toMatch(/NaN|undefined|Infinity|(?:width|height)="-/);
    expect(svg.match(/<text /g)!.length).toBeLessThan(20);
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
