import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { markupOf } from '../../src/charts/markup.ts';
import { el, join } from '../../src/charts/svg.ts';

const ATTACK = `"'><script>alert(1)</script>&amp;`;

describe('a drawing as markup', () => {
  it('says the same as the drawing, whatever stands in its texts and values', () => {
    const drawing = el(
      'svg',
      { class: 'strip', id: ATTACK },
      el('title', {}, ATTACK),
      join(el('line', { x1: 3 })),
    );
    const [svg] = fromHtml(markupOf(drawing), { fragment: true }).children;
    expect(svg).toMatchObject({
      tagName: 'svg',
      properties: { className: ['strip'], id: ATTACK },
      children: [
        { tagName: 'title', children: [{ type: 'text', value: ATTACK }] },
        { tagName: 'line', properties: { x1: '3' }, children: [] },
      ],
    });
  });

  it('refuses a name that is none, of an element or an attribute', () => {
    expect(() => markupOf(el('a><b'))).toThrow('no name in a drawing');
    expect(() => markupOf(el('a', { 'x onclick=y': '1' }))).toThrow('no name in a drawing');
  });
});
