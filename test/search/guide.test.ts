import { describe, expect, it } from 'vitest';
import { GuideIndex } from '../../src/search/guide.ts';
import { guideSections } from '../../src/site/guide-sections.ts';

const HTML = `<!doctype html><main><h1>Put it online</h1><div class="book"><nav>Sidebar</nav><div class="prose">
<p>What <code>npm run build</code> writes is files.</p>
<h2 id="github-pages">GitHub Pages</h2><p>Choose the source.</p><ul><li>Push to main.</li></ul>
<h3>Without an anchor</h3><p>Belongs to the one above.</p>
<dl><div><dt id="times.started"><code>times.started</code> <span class="soft">moment</span></dt><dd><p>Users began to be hurt.</p></dd></div></dl>
</div></div></main>`;

const sections = guideSections(HTML, '/guide/online/');

describe('the sections of a page of the guide', () => {
  it('are its beginning, then each heading and field that has an anchor, with their text alone', () => {
    expect(sections).toEqual([
      {
        page: 'Put it online',
        heading: '',
        address: '/guide/online/',
        text: 'What npm run build writes is files.',
      },
      {
        page: 'Put it online',
        heading: 'GitHub Pages',
        address: '/guide/online/#github-pages',
        text: 'Choose the source. Push to main. Without an anchor Belongs to the one above.',
      },
      {
        page: 'Put it online',
        heading: 'times.started',
        address: '/guide/online/#times.started',
        text: 'Users began to be hurt.',
      },
    ]);
  });

  it('are none for what is no page of the guide', () => {
    expect(guideSections('<h1>Home</h1>', '/')).toEqual([]);
  });
});

describe('the search of the guide', () => {
  const index = new GuideIndex(sections);
  const found = (text: string) => index.find(text).map(({ address }) => address);

  it('finds what has all words, by their beginnings', () => {
    expect(found('choo sourc')).toEqual(['/guide/online/#github-pages']);
    expect(found('choose nowhere')).toEqual([]);
  });

  it('takes a heading before a text, and forgives a letter', () => {
    expect(found('github')[0]).toBe('/guide/online/#github-pages');
    expect(found('githib')).toEqual(['/guide/online/#github-pages']);
  });

  it('shows some words around what it found', () => {
    const long = `${'Nothing of it here. '.repeat(30)}Then the needle is seen. ${'More follows. '.repeat(30)}`;
    const [hit] = new GuideIndex([{ page: 'P', heading: 'H', address: '/', text: long }]).find('needle');
    expect(hit!.excerpt).toMatch(/^Then the needle is seen\. More follows\..* …$/);
    expect(hit!.excerpt.length).toBeLessThan(150);
  });
});
