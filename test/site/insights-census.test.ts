import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../src/incident/body/components/list.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import type { Insights } from '../../src/insights/insights.ts';
import { Checkout } from './checkout.ts';
import { BuiltPage, filesOf, pathFrom, readJson } from './pages.ts';
import { schemaWords } from '../../src/words/schema-words.ts';
import en from '../../src/words/en.json' with { type: 'json' };
import fr from '../../src/words/fr.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'hindsight-census-'));
const site = join(folder, 'dist');
/** The folder of the host that the fixture’s address names. */
const FOLDER = '/postmortems/';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const census = join(PROJECT_ROOT, 'test/site/fixtures/census');
  const { status, stderr } = new Checkout(folder).run('src/cli/build.ts', ['--outDir', site], census, {
    SOURCE_DATE_EPOCH: String(Date.UTC(2024, 11, 31) / 1000),
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
});

describe('a year of one organisation’s incidents, all of them', () => {
  it('has intervals of the median and of shares, each around its estimate', () => {
    const { duration, causes, detection } = readJson<Insights>(site, 'api/insights.json');
    const [low, high] = duration.interval!;
    expect(low).toBeLessThanOrEqual(duration.medianMinutes!);
    expect(high).toBeGreaterThanOrEqual(duration.medianMinutes!);
    for (const { k, n, interval } of [...causes, ...detection]) {
      expect(interval![0]).toBeLessThanOrEqual(k / n);
      expect(interval![1]).toBeGreaterThanOrEqual(k / n);
    }
  });

  it('has a number per quarter with its interval', () => {
    const { perQuarter } = readJson<Insights>(site, 'api/insights.json');
    expect(perQuarter!.map(({ quarter, count }) => [quarter, count])).toEqual([
      ['2024-Q1', 20],
      ['2024-Q2', 16],
      ['2024-Q3', 22],
      ['2024-Q4', 18],
    ]);
    const page = new BuiltPage(site, 'insights/');
    expect(page.text('#quarters h2')).toBe('16 à 22 incidents par trimestre, sur 4 trimestres entiers');
    expect(page.text('#quarters')).toContain('20 (12,22 à 30,89)');
  });

  it('compares before with after, with the interval of the difference', () => {
    const page = new BuiltPage(site, 'insights/');
    expect(page.text('#comparison h2')).toMatch(
      /^À partir du 1 juil\. 2024, la médiane est .* ; l’intervalle à 95 % va de /,
    );
    expect(page.text('#comparison .sample')).toMatch(/^3\d durées connues avant, 3\d à partir de ce jour/);
  });

  it('says that all incidents are in it, and of whom', () => {
    expect(new BuiltPage(site, 'insights/').text('.lead')).toContain(
      'Tous les incidents de acme depuis le 1 janv. 2024',
    );
  });

  it('lists actions: open when the cause came back first, and closure by type', () => {
    const page = new BuiltPage(site, 'actions/');
    expect(page.text('section h2')).toMatch(/^Ouvertes quand la cause est revenue/);
    expect(page.text('#closure')).toContain('Où en sont les actions de chaque type');
    expect(page.text('main')).toMatch(/ouverte depuis \d+ mois/);
    expect(page.text('main')).not.toMatch(/ouverte depuis \d{3,} jours/);
  });
});

describe('a site in French', () => {
  const pages = [
    '/',
    'incidents/',
    'insights/',
    'actions/',
    'symptoms/',
    'symptoms/errors/',
    'causes/',
  ].concat(
    ...['causes/dependency/third-party/', 'services/', 'services/payment-provider/', 'years/2024/'],
    ...[
      'incidents/2024-01-01-payment-provider-01/',
      'incidents/2024-01-05-gateway-02/',
      '404.html',
      'guide/',
      'guide/body/',
      'write/',
      'try/',
    ],
  );

  it('says nothing in English that the interface says', () => {
    // Stretches of the English texts that no value interrupts; a word or two may be the same in French.
    const english = Object.entries(en).flatMap(([key, text]) =>
      Reflect.get(fr, key) === text
        ? []
        : text.split(/\{[^{}]*[{}]|[{}#]|<\/?\w+>|`[^`]*`/).flatMap((part) => {
            const words = part.trim().replace(/\s+/g, ' ');
            return words.split(' ').length > 2 ? [{ key, words }] : [];
          }),
    );
    expect(english.length).toBeGreaterThan(300);
    // What the guide says of components is a sentence of theirs.
    for (const { about, attributes } of COMPONENTS)
      for (const words of [about, ...Object.values(attributes).map((rule) => rule.about)])
        english.push({ key: 'component', words: words.split('`')[0]!.trim() });
    const found = pages.flatMap((path) => {
      const page = new BuiltPage(site, path);
      const read = page
        .all('[aria-label], [title], [placeholder]')
        .flatMap(({ properties }) => [
          properties['ariaLabel'],
          properties['title'],
          properties['placeholder'],
        ]);
      const text = [page.text('body'), page.text('title'), ...read].join('\n');
      return english
        .filter(({ words }) => text.includes(words))
        .map(({ key, words }) => `${path}: ${key}: ${words}`);
    });
    expect(found).toEqual([]);
  });

  it('says in which language a page is, and a report that is in another', () => {
    const page = new BuiltPage(site, 'incidents/2024-01-01-payment-provider-01/');
    expect(page.one('html').properties['lang']).toBe('fr');
    for (const words of ['h1 bdi', '.lead', '.prose'])
      expect(page.one(words).properties).toMatchObject({ lang: 'en', dir: 'auto' });
    expect(page.one('article').properties['lang']).toBeUndefined();
    expect(page.text('.path')).toContain('1 janv. 2024');
    expect(page.one('.prose .anchor').properties['ariaLabel']).toMatch(/^Lien vers «\u00a0What /);
    const { indexes } = readJson<{ indexes: { folder: string }[] }>(site, 'pagefind/terms.json');
    expect(indexes.map(({ folder }) => folder)).toEqual(['', 'en/']);
  });

  it('helps in French to fill in every field of the form, and says so what each choice means', () => {
    // Rows that are added later stand in templates, which the text of a page does not hold.
    const html = readFileSync(join(site, 'write/index.html'), 'utf8').replace(/<\/?code[^>]*>/g, '');
    const { help, values } = schemaWords('fr')!;
    // This site has no fields of its own to help with.
    const { extra: _, ...asked } = help;
    const said = [...Object.values(asked), ...Object.values(values).flatMap((each) => Object.values(each))];
    // A field whose name says all that its help would has that name alone.
    expect(said.filter((words) => !html.includes(words.replaceAll('`', '').replace(/\.$/, '')))).toEqual([]);
    // And the checker in it says of a field that is missing what stands beside the field.
    expect(readJson(site, 'write/content.json')).toMatchObject({
      sayings: { texts: { '{1} is missing': '{1} manque', 'What broke, in plain words.': help['title'] } },
    });
  });
});

describe('a site in Paris', () => {
  it('shows beside the times of a report in another zone what clocks there showed', () => {
    const page = new BuiltPage(site, 'incidents/2024-01-01-payment-provider-01/');
    expect(page.text('.four')).toContain('1 janv. 2024, 13:20 à 15:54 UTC');
    expect(page.text('.four .beside')).toBe('14:20 à 16:54 UTC+01:00 (Europe/Paris)');
    expect(page.text('.time time')).toContain('13:59 14:59');
    expect(page.text('article')).toContain('Heures en UTC, en dessous à l’heure de Europe/Paris');
  });

  it('leaves the day of an incident as it was reported, in lists and in the API', () => {
    expect(new BuiltPage(site, 'incidents/page/2/').text('main')).toContain('1 janv. 2024');
    expect(readJson(site, 'incidents/2024-01-01-payment-provider-01.json')).toMatchObject({
      times: { started: { at: '2024-01-01T13:20Z' } },
    });
  });
});

describe('a site in a folder of its host', () => {
  it('leads nowhere else on that host: no page, style, script, picture or data', () => {
    const files = new Set(filesOf(site));
    const astray = filesOf(site)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        new BuiltPage(site, file)
          .all('[href], [src], [srcset], [action], [data-results], [data-guide-search], [data-writer]')
          .flatMap(({ properties }) =>
            ['href', 'src', 'srcSet', 'action', 'dataResults', 'dataGuideSearch', 'dataWriter'].flatMap(
              (name) => (properties[name] === undefined ? [] : String(properties[name])),
            ),
          )
          .filter((address) => !/^(?:[a-z]+:|#)/.test(address) && !leads(file, address))
          .map((address) => `${file}: ${address}`),
      );
    expect([...new Set(astray)]).toEqual([]);
    for (const file of ['feed.xml', 'llms.txt', 'opensearch.xml', 'robots.txt', 'api/incidents.json'])
      expect(readFileSync(join(site, file), 'utf8')).not.toMatch(/acme\.example\/(?!postmortems\/)/);

    function leads(file: string, address: string): boolean {
      const path = decodeURI(pathFrom(`${FOLDER.slice(1)}${file}`, address));
      const inside = path.slice(FOLDER.length);
      if (!path.startsWith(FOLDER)) return false;
      // The fixture has no handbook of its own.
      if (inside === 'guide/figures/') return true;
      return path.endsWith('/')
        ? inside === 'pagefind/' || files.has(`${inside}index.html`)
        : files.has(inside);
    }
  });
});
