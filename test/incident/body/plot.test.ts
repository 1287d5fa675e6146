import { describe, expect, it } from 'vitest';
import { positions, readPlot } from '../../../src/incident/body/components/plot-data.ts';
import { scaleOf, shortNumber } from '../../../src/incident/body/components/plot-scale.ts';
import { htmlOf, problemsOf } from './read.ts';

const plot = (attributes: string): string => `<Plot title="Errors" ${attributes} />`;

describe('Plot', () => {
  it('draws a line with a title, words for those who do not see it, and its numbers as a table', () => {
    const html = htmlOf(plot('unit="%" x="10:00 10:05 10:10" y="0.1 4 12"'));
    const words = 'Errors: 3 values from 10:00 to 10:10; lowest 0.1 % at 10:00, highest 12 % at 10:10';
    expect(html).toContain('<figure class="plot"><figcaption>Errors (%)</figcaption>');
    expect(html).toContain(
      `role="img" aria-label="${words}" width="100%" height="200"><title>${words}</title>`,
    );
    expect(html.match(/class="plot-line"/g)).toHaveLength(2);
    expect(html.match(/class="plot-dot"/g)).toHaveLength(3);
    expect(html).toContain('<tr><th scope="row">10:05</th><td class="align-right">4</td></tr>');
    expect(html).not.toMatch(/ style=| viewBox=/);
  });

  it('draws a missing value as a gap, not as nothing', () => {
    const html = htmlOf(plot('x="a b c d" y="1 - 3 4"'));
    expect(html.match(/class="plot-line"/g)).toHaveLength(1);
    expect(html).toContain('; 1 missing');
    expect(html).toContain('<td class="align-right">missing</td>');
  });

  it('draws bars', () => {
    expect(htmlOf(plot('kind="bar" x="a b" y="1 -2"')).match(/<rect class="plot-bar"/g)).toHaveLength(2);
  });

  it.each([
    ['x="1" y=""', '`y` has no numbers'],
    ['x="1 2" y="1"', '`x` has 2 labels, and `y` has 1 numbers'],
    ['x="1" y="NaN"', '`y` has `NaN`, which is not a number'],
    ['x="1" y="1e99"', '`y` has `1e99`, which is not a number'],
    ['x="1" y="0x10"', '`y` has `0x10`, which is not a number'],
    ['x="1 2" y="- -"', '`y` has no known number'],
    [`x="${'1 '.repeat(201)}" y="${'1 '.repeat(201)}"`, '`y` has 201 numbers; the most is 200'],
    [`x="${'a'.repeat(25)}" y="1"`, '`x` has a label of 25 characters; the most is 24'],
  ])('refuses %s', (attributes, message) => {
    expect(problemsOf(plot(attributes))).toEqual([`1:1 body-plot ${message}`]);
  });
});

describe('positions of a line', () => {
  const of = (x: string): number[] => {
    const y = x.replaceAll(/\S+/g, '1');
    return positions(readPlot(new Map(Object.entries({ title: 't', x, y }))).data!);
  };

  it('are to scale for times of day, also past midnight, and for numbers', () => {
    expect(of('23:50 00:00 00:30')).toEqual([0, 0.25, 1]);
    expect(of('0 1 4')).toEqual([0, 0.25, 1]);
  });

  it('are even for other labels, and for numbers that go back', () => {
    expect(of('a b')).toEqual([0.25, 0.75]);
    expect(of('2 1')).toEqual([0.25, 0.75]);
  });
});

describe('the scale', () => {
  it('is round, and holds 0 and every value', () => {
    expect(scaleOf([0.1, 4, 12])).toEqual({ low: 0, high: 15, ticks: [0, 5, 10, 15] });
    expect(scaleOf([-3, -1]).high).toBe(0);
    expect(scaleOf([0]).ticks.length).toBeGreaterThan(1);
    expect(scaleOf([0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('is written short', () => {
    expect([2_500, 12_500, 3e6, -2e9, 0].map(shortNumber)).toEqual(['2500', '12.5k', '3M', '-2G', '0']);
  });
});
