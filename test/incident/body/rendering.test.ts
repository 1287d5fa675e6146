import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/incident/body/body.ts';
import { bodyOf, htmlOf } from './read.ts';

describe('Markdown in a body', () => {
  it('renders paragraphs, emphasis, strong, strikethrough, code and line breaks', () => {
    expect(htmlOf('a *b* **c** ~~d~~ `e {f} <g>`\\\nh')).toBe(
      '<p>a <em>b</em> <strong>c</strong> <del>d</del> <code>e {f} &#x3C;g></code><br>\nh</p>',
    );
  });

  it('gives an empty body for nothing, space and comments', () => {
    for (const source of ['', ' \n\n', '{/* later */}']) {
      expect(bodyOf(source)).toMatchObject({ html: '', text: '', words: 0 });
    }
  });

  it('keeps code as it is, with its language as a class, and reachable by keyboard', () => {
    expect(htmlOf('```json title="x"\n{"a": [1]}\nimport x from "y"\n\\{\n```')).toBe(
      '<pre tabindex="0"><code class="language-json">{"a": [1]}\nimport x from "y"\n\\{\n</code></pre>',
    );
    expect(htmlOf('```"onload=x\na\n```')).toBe('<pre tabindex="0"><code>a\n</code></pre>');
  });

  it('renders braces and less-than signs that are escaped', () => {
    expect(htmlOf('\\{a\\} \\<b> &#123;c&lt;')).toBe('<p>{a} &#x3C;b> {c&#x3C;</p>');
  });

  it('takes sentences that begin with import or export for sentences', () => {
    expect(htmlOf('Import jobs failed.\n\nimport jobs were slow;\nexport jobs were not.')).toBe(
      '<p>Import jobs failed.</p><p>import jobs were slow;\nexport jobs were not.</p>',
    );
  });

  it('renders tight, loose, numbered and task lists', () => {
    expect(htmlOf('- a\n- b\n  - c')).toBe('<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>');
    expect(htmlOf('3. a\n\n4. b')).toBe('<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>');
    expect(htmlOf('- [x] a\n- [ ] b')).toBe(
      '<ul class="tasks"><li class="task"><input type="checkbox" disabled checked aria-label="done"> a</li>' +
        '<li class="task"><input type="checkbox" disabled aria-label="not done"> b</li></ul>',
    );
  });

  it('puts a table into a box that scrolls, is reachable and says what it holds', () => {
    expect(htmlOf('| When | *What* |\n|---|--:|\n| 10:05 | a |')).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Table: When, What"><table><thead><tr>' +
        '<th scope="col">When</th><th scope="col" class="align-right"><em>What</em></th></tr></thead>' +
        '<tbody><tr><td>10:05</td><td class="align-right">a</td></tr></tbody></table></div>',
    );
  });

  it('renders quotes and rules', () => {
    expect(htmlOf('> a\n> > b\n\n---')).toBe(
      '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><hr>',
    );
  });

  it('reads files with CRLF as those with LF', () => {
    const source = '# a\n\n| a |\n|---|\n| b |\n\n```\nc\n```\n\n{/* d\n\ne */}\n\nf\\\ng\n';
    const { html, comments } = bodyOf(source.replaceAll('\n', '\r\n'));
    expect(html).toBe(htmlOf(source));
    expect(comments[0]!.place).toEqual({ line: 11, column: 1, endLine: 13, endColumn: 6 });
  });

  it('takes three hyphens at the beginning for a rule, not for frontmatter', () => {
    expect(htmlOf('---\n\na: b\n\n---')).toBe('<hr><p>a: b</p><hr>');
  });
});

describe('headings', () => {
  it('begin at the second level, have unique prefixed ids and a link beside them', () => {
    expect(htmlOf('# The cause\n\n### The *cause*')).toBe(
      '<div class="heading"><h2 id="h-the-cause">The cause</h2>' +
        '<a class="anchor" href="#h-the-cause" aria-label="Link to “The cause”">#</a></div>' +
        '<div class="heading"><h3 id="h-the-cause-1">The <em>cause</em></h3>' +
        '<a class="anchor" href="#h-the-cause-1" aria-label="Link to “The cause”">#</a></div>',
    );
  });

  it('are listed with their depth, words, slug and place', () => {
    const { headings } = readBody('# a `b`\n\n#### c', 11, { audience: 'public' }).body!;
    expect(headings).toEqual([
      { depth: 2, written: 1, text: 'a b', slug: 'a-b', id: 'h-a-b', place: at(11, 1, 8) },
      { depth: 4, written: 4, text: 'c', slug: 'c', id: 'h-c', place: at(13, 1, 7) },
    ]);
  });

  it('have an id also where they hold no letter, and leave no trace where they are empty', () => {
    expect(bodyOf('## ???\n\n##\n\n## !').headings.map(({ id }) => id)).toEqual(['h-section', 'h-section-1']);
  });

  it('are reached by links to their slugs, before and after', () => {
    expect(htmlOf('[x](#what-it-was)\n\n## What it was')).toContain('<a href="#h-what-it-was">x</a>');
    expect(htmlOf('[x](#elsewhere)')).toBe('<p><a href="#elsewhere">x</a></p>');
  });
});

describe('links', () => {
  it('to other sites say that they are not recommended by this one', () => {
    const rel = 'rel="noopener noreferrer nofollow ugc"';
    expect(htmlOf('[a](HTTPS://example.com/?a=1&b "t") www.example.com')).toBe(
      `<p><a href="https://example.com/?a=1&#x26;b" title="t" ${rel}>a</a> ` +
        `<a href="http://www.example.com" ${rel}>www.example.com</a></p>`,
    );
  });

  it('within the site, by mail and by reference are as they are written', () => {
    expect(htmlOf('[a](/causes/) [b](../x) [c](#d) [e][r]\n\n[r]: ?q=1')).toBe(
      '<p><a href="/causes/">a</a> <a href="../x">b</a> <a href="#d">c</a> <a href="?q=1">e</a></p>',
    );
    expect(htmlOf('a@example.com')).toBe('<p><a href="mailto:a@example.com">a@example.com</a></p>');
  });

  it('within the site and pictures are led through the map that is given', () => {
    const mapUrl = (url: string, use: string): string => `/base/${use}${url}`;
    expect(htmlOf('[a](/b) [c](#d) [e](https://f.example) ![g](/h.png)', { mapUrl })).toBe(
      '<p><a href="/base/link/b">a</a> <a href="#d">c</a> ' +
        '<a href="https://f.example" rel="noopener noreferrer nofollow ugc">e</a> ' +
        '<img src="/base/picture/h.png" alt="g" loading="lazy" decoding="async"></p>',
    );
  });

  it('are listed with their targets, resolved, and their places, a definition once', () => {
    expect(bodyOf('[a](/x&amp;y) [b][r] [c][r]\n\n[r]: /z').links).toEqual([
      { url: '/x&y', place: at(1, 1, 14) },
      { url: '/z', place: at(3, 1, 8) },
    ]);
  });
});

describe('pictures', () => {
  it('are loaded late and are listed with their alternative text and place', () => {
    const { html, pictures } = bodyOf('![](a.png)\n\n![b](/c%20d.JPG "e")');
    expect(html).toBe(
      '<p><img src="a.png" alt="" loading="lazy" decoding="async"></p>' +
        '<p><img src="/c%20d.JPG" alt="b" title="e" loading="lazy" decoding="async"></p>',
    );
    expect(pictures).toEqual([
      { src: 'a.png', alt: '', place: at(1, 1, 11) },
      { src: '/c%20d.JPG', alt: 'b', place: at(3, 1, 21) },
    ]);
  });
});

describe('footnotes', () => {
  it('are numbered by their first mention and link back to each mention', () => {
    const html = htmlOf('a[^x] b[^y] c[^x]\n\n[^y]: two\n\n[^x]: one');
    expect(html).toContain('a<sup><a href="#fn-1" id="fnref-1" class="footnote-ref"');
    expect(html).toContain('c<sup><a href="#fn-1" id="fnref-1-2" class="footnote-ref"');
    expect(html).toMatch(
      /<section class="footnotes" aria-label="Footnotes"><ol><li id="fn-1"><p>one .*#fnref-1".*#fnref-1-2".*<li id="fn-2"><p>two/,
    );
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that mention each other come to an end', () => {
    expect(htmlOf('[^a]\n\n[^a]: [^b]\n\n[^b]: [^a]').match(/<li /g)).toHaveLength(2);
  });
});

describe('HTML tags of the short list', () => {
  it('are rendered, within lines and around blocks', () => {
    expect(htmlOf('<kbd>Ctrl</kbd>+<kbd>K</kbd><br />H<sub>2</sub>O <abbr title="x &amp; y">z</abbr>')).toBe(
      '<p><kbd>Ctrl</kbd>+<kbd>K</kbd><br>H<sub>2</sub>O <abbr title="x &#x26; y">z</abbr></p>',
    );
    expect(htmlOf('<details open>\n<summary>a</summary>\nb\n\n- c\n</details>')).toBe(
      '<details open><summary>a</summary><p>\nb</p><ul><li>c</li></ul></details>',
    );
    expect(htmlOf('<kbd>\nx\n</kbd>')).toBe('<p><kbd>x</kbd></p>');
    expect(htmlOf('<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>')).toBe('<dl><dt>a</dt><dd><p>b</p></dd></dl>');
  });
});

describe('what is known of a body besides its HTML', () => {
  it('is its words for the search: no markup, code included, single spaces', () => {
    const source =
      '# One *two*\n\nthree[^1]`four`\n\n```\nfive\n  six\n```\n\n- seven\n- eight\n\n| nine | ten |\n|-|-|\n\n[^1]: eleven';
    expect(bodyOf(source)).toMatchObject({
      text: 'One two threefour five six seven eight nine ten eleven',
      words: 10,
    });
  });

  it('is its comments, with text and place, for the rules that they silence', () => {
    expect(bodyOf('a {/* b */} c\n\n{/*\nd */}').comments).toEqual([
      { text: 'b', place: at(1, 3, 12) },
      { text: 'd', place: { line: 3, column: 1, endLine: 4, endColumn: 6 } },
    ]);
  });
});

function at(line: number, column: number, endColumn: number): object {
  return { line, column, endLine: line, endColumn };
}
