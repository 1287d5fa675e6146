import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of `src` may know besides itself and the words of the interface, which stand below everything. */
const MAY_KNOW: Record<string, string[]> = {
  words: [],
  output: [],
  incident: [],
  facts: ['incident'],
  insights: ['incident', 'facts'],
  charts: ['incident', 'facts', 'insights'],
  search: ['incident', 'facts', 'insights', 'charts'],
  check: ['incident', 'facts'],
  import: ['incident', 'facts'],
  write: ['incident', 'facts', 'insights', 'charts', 'search', 'check', 'import'],
  review: ['incident', 'facts', 'insights', 'charts', 'check'],
  replay: ['incident', 'facts', 'insights', 'charts'],
  browser: ['incident', 'facts', 'insights', 'charts', 'search'],
  site: ['incident', 'facts', 'insights', 'charts', 'search', 'check', 'import', 'write', 'replay', 'output'],
  layouts: ['incident', 'facts', 'insights', 'charts', 'search', 'site', 'components', 'browser', 'styles'],
  components: [
    'bench',
    'incident',
    'facts',
    'insights',
    'charts',
    'search',
    'check',
    'site',
    'layouts',
    'browser',
    'write',
    'replay',
  ],
  pages: [
    'incident',
    'facts',
    'insights',
    'charts',
    'search',
    'check',
    'site',
    'layouts',
    'components',
    'browser',
    'write',
    'replay',
    'output',
  ],
  bench: ['incident', 'insights'],
  cli: [
    'bench',
    'incident',
    'facts',
    'insights',
    'charts',
    'search',
    'check',
    'import',
    'review',
    'write',
    'replay',
    'output',
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && file.includes('/'));
const sources = files.map((file) => ({
  file,
  folder: file.split('/')[0]!,
  text: readFileSync(join('src', file), 'utf8'),
}));
const isForBrowsers = (file: string) => file.includes('browser/');

/** What a file imports, as it is written. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from|import|import\()\s*'([^']+)'/g)].map(([, path]) => path!);
}

describe('the house', () => {
  it('has no room that is not named here', () => {
    expect(
      [...new Set(sources.map(({ folder }) => folder))].filter((folder) => !(folder in MAY_KNOW)),
    ).toEqual([]);
  });

  it('lets knowledge run one way', () => {
    const against = sources.flatMap(({ file, folder, text }) =>
      importsOf(text)
        .filter((path) => path.startsWith('.'))
        .map(
          (path) =>
            normalize(join(dirname(file), path))
              .replaceAll('\\', '/')
              .split('/')[0]!,
        )
        .filter(
          (other) =>
            other !== folder && other in MAY_KNOW && !MAY_KNOW[folder]!.includes(other) && other !== 'words',
        )
        .map((other) => `${file} knows ${other}`),
    );
    expect(against).toEqual([]);
  });

  it('knows Astro in the site alone', () => {
    const below = [
      'output',
      'incident',
      'facts',
      'insights',
      'charts',
      'search',
      'check',
      'import',
      'review',
      'bench',
      'write',
      'replay',
      'cli',
    ];
    const against = sources.filter(
      ({ folder, text }) =>
        below.includes(folder) && importsOf(text).some((path) => path.startsWith('astro:')),
    );
    expect(against.map(({ file }) => file)).toEqual([]);
  });

  it('reads the process, prints and exits in commands alone', () => {
    const against = sources.filter(
      ({ folder, text }) =>
        folder !== 'cli' && /(?<![.\w'"`\-/])(?:process\.|console\.)/.test(withoutText(text)),
    );
    expect(against.map(({ file }) => file)).toEqual([]);
  });

  it('touches the document in files for the browser alone', () => {
    const against = sources.filter(
      ({ file, text }) =>
        !isForBrowsers(file) && /(?<![.\w])(?:document|window|localStorage)\./.test(withoutText(text)),
    );
    expect(against.map(({ file }) => file)).toEqual([]);
  });

  it('prints nothing unescaped but the sanitised body, data for programs and the theme script', () => {
    const found = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/set:html=\{([^}]*)\}/g)].map(([, what]) => `${file}: ${what}`),
    );
    expect(found.sort()).toEqual([
      'layouts/Page.astro: THEME_SCRIPT',
      'layouts/Page.astro: jsonForScript(data)',
      'pages/incidents/[id]/index.astro: entry.body.html',
    ]);
  });

  it('has no file over 300 lines', () => {
    const long = sources
      .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });
});

/** Code without its comments and texts, which may speak of anything. */
function withoutText(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g,
    '',
  );
}
