import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../../src/incident/body/components/list.ts';
import { bodyOf, htmlOf, problemsOf } from './read.ts';

describe('components', () => {
  it.each(COMPONENTS.map(({ name, example }) => [name, example]))(
    '%s is written as its example is',
    (name, example) => {
      expect(problemsOf(`Before.\n\n${example}\n\nAfter.`)).toEqual([]);
      expect(htmlOf(example)).not.toBe('');
      expect(example).toContain(`<${name}`);
    },
  );

  it('Figure shows a picture and its caption', () => {
    const { html, pictures } = bodyOf('<Figure src="a.png" alt="x {y} &lt;" caption="c" />');
    expect(html).toBe(
      '<figure><img src="a.png" alt="x {y} <" loading="lazy" decoding="async"><figcaption>c</figcaption></figure>',
    );
    expect(pictures).toMatchObject([{ src: 'a.png', alt: 'x {y} <' }]);
  });

  it('Note sets a remark apart, with its own title or that of its kind', () => {
    expect(htmlOf('<Note>one *line*</Note>')).toBe(
      '<aside class="note note-note" role="note"><p class="note-title">Note</p><p>one <em>line</em></p></aside>',
    );
    expect(htmlOf('<Note kind="warning" title="T">\n- a\n</Note>')).toBe(
      '<aside class="note note-warning" role="note"><p class="note-title">T</p><ul><li>a</li></ul></aside>',
    );
  });

  it('Log folds long output', () => {
    expect(htmlOf('<Log title="L">\n```\na\n```\n</Log>')).toBe(
      '<details class="log"><summary>L</summary><pre tabindex="0"><code>a\n</code></pre></details>',
    );
    expect(htmlOf('<Log>a</Log>')).toBe('<details class="log"><summary>Log</summary><p>a</p></details>');
  });
});

describe('Internal', () => {
  const source =
    'Open <Internal>inline secret</Internal>.\n\n<Internal>\n## Secret\n\n[secret](https://secret.example) ![secret](secret.png) [^s] {/* note */}\n</Internal>\n\n## Secret\n\n[^s]: secret footnote';

  it('is shown, and said to be so, to those inside', () => {
    const { html, hasInternal, links, pictures } = bodyOf(source);
    expect(html).toContain('<p>Open <span class="internal">inline secret</span>.</p>');
    expect(html).toContain('<div class="internal" role="note"><p class="internal-label">Internal</p>');
    expect([hasInternal, links.length, pictures.length]).toEqual([true, 1, 1]);
  });

  it('leaves no trace in a public body', () => {
    const body = bodyOf(source, { audience: 'public' });
    expect(body.html).toBe(
      '<p>Open .</p><div class="heading"><h2 id="h-secret">Secret</h2>' +
        '<a class="anchor" href="#h-secret" aria-label="Link to “Secret”">#</a></div>',
    );
    expect(body).toMatchObject({ text: 'Open . Secret', links: [], pictures: [], hasInternal: true });
    expect(body.headings).toHaveLength(1);
  });

  it('is cut from the source for those outside', async () => {
    const { publicBody } = await import('../../../src/incident/public-body.ts');
    const cut = publicBody(source, new Set());
    expect(cut).not.toContain('inline secret');
    expect(htmlOf(cut)).toBe(htmlOf(source, { audience: 'public' }));
  });

  it('is read after a tab as after a space, where it begins and where it ends', () => {
    const source = '<Note/>\t<Internal>\n\nsecret\n\n<br/>\t</Internal>\n\nshown';
    expect(htmlOf(source, { audience: 'public' })).toBe(
      '<aside class="note note-note" role="note"><p class="note-title">Note</p></aside><p>shown</p>',
    );
    expect(problemsOf('<Note/>\t<Internal>\n\nsecret')).toContain(
      '1:9 body-syntax `<Internal>` is not closed',
    );
    expect(problemsOf('<Internal></Internal>\t<summary>')).toContain(
      '1:23 body-syntax `<summary>` is not closed',
    );
    expect(htmlOf('<br/>\t<br/> `<b>\t<i>`')).toBe('<p><br> <br> <code>&#x3C;b>\t&#x3C;i></code></p>');
  });

  it('is checked in a public build too', () => {
    expect(problemsOf('<Internal>{x}</Internal>', { audience: 'public' })).toHaveLength(1);
    expect(problemsOf('<Internal>\n[a](javascript:b)\n</Internal>', { audience: 'public' })).toHaveLength(1);
  });

  it.each(['internal', 'public'] as const)('may not define what others refer to (%s)', (audience) => {
    const source = '[a][s] b[^f]\n\n<Internal>\n\n[s]: /secret\n\n[^f]: secret\n\n</Internal>';
    const message = 'this refers to a definition inside `<Internal>`, which a public build leaves out';
    expect(problemsOf(source, { audience })).toEqual([
      `1:1 body-internal ${message}`,
      `1:9 body-internal ${message}`,
    ]);
  });
});
