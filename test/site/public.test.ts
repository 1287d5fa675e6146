import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paths } from '../../src/insights/paths.ts';
import { SOURCE_DATE_EPOCH } from './built.setup.ts';
import { Checkout } from './checkout.ts';
import { wordsIn } from '../../src/words/words.ts';
import { BuiltPage, filesOf, readJson } from './pages.ts';

const FIXTURE = join(import.meta.dirname, 'fixtures/public');
/**
 * A word that stands once in each part of the fixture that a public site leaves out; and numbers and days there. That
 * no field and no component is without one is held by `test/incident/public-canaries.test.ts`.
 */
const CANARY = /zqx[a-z]+x/g;
const NUMBERS = [
  ...['90210731', '90210732', '90210733', '90210734', '90210735', '90210736'],
  ...['37.904817', '41.907263', '1987-03-04', '1987-04-01', '1987-05-01'],
];
/** No page shows these to anybody, or no page of an internal site does yet. */
const SHOWN_NOWHERE = [/^zqxdraft/, /^zqx(?:sitecomment|team|linktitle|link)x$/];

const folder = mkdtempSync(join(tmpdir(), 'hindsight-public-'));
const checkout = new Checkout(folder);
const dir = join(folder, 'content');
const sites = { internal: join(folder, 'internal'), public: join(folder, 'public') };

function build(audience: 'internal' | 'public', content: string, outDir: string) {
  return checkout.run('src/cli/build.ts', ['--audience', audience, '--outDir', outDir], content, {
    SOURCE_DATE_EPOCH,
  });
}

/** All that a built site says: the names of its files and what is in them, unpacked where it is packed. */
function sayings(site: string): { file: string; text: string }[] {
  return filesOf(site).map((file) => {
    const bytes = readFileSync(join(site, file));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { file, text: `${file}\n${(isPacked ? gunzipSync(bytes) : bytes).toString('latin1')}` };
  });
}

/** A picture of one pixel with a word of its own in it. */
function picture(word: string): Buffer {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from(word)]);
}

beforeAll(() => {
  cpSync(FIXTURE, dir, { recursive: true });
  writeFileSync(join(dir, 'incidents/1987/zqxpicturenamex.png'), picture('zqxpicturebytesx'));
  writeFileSync(join(dir, 'incidents/2024/zqxblockpicturex.png'), picture('zqxblockbytesx'));
  for (const audience of ['internal', 'public'] as const) {
    const { status, stderr } = build(audience, dir, sites[audience]);
    expect({ audience, status, stderr }).toMatchObject({ status: 0 });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a public site', () => {
  it('has nothing of what is internal in the name or the content of any file, search index included', () => {
    // The project's own pictures are the same on every site, and any three letters may stand in their bytes.
    const own = new Set(filesOf('public'));
    const made = sayings(sites.public).filter(({ file }) => !own.has(file));
    const found = made.flatMap(({ file, text }) =>
      [...(text.match(/zqx\w*/gi) ?? []), ...NUMBERS.filter((number) => text.includes(number))].map(
        (canary) => `${file}: ${canary}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('would have had all of it without that', () => {
    const all = sayings(sites.internal)
      .map(({ text }) => text.toLowerCase())
      .join('\n');
    const canaries = [
      ...new Set(sayings(dir).flatMap(({ text }) => text.match(CANARY) ?? [])),
      ...NUMBERS,
    ].filter((canary) => !SHOWN_NOWHERE.some((pattern) => pattern.test(canary)));
    expect(canaries.length).toBeGreaterThan(70);
    expect(canaries.filter((canary) => !all.includes(canary))).toEqual([]);
  });

  it('counts what it shows', () => {
    expect(readJson(sites.public, 'api/incidents.json')).toMatchObject({
      count: 2,
      incidents: [
        {
          id: '2024-03-04-checkout-slow-again',
          related: [{ id: '2024-01-25-checkout-slow' }],
          derived: { recurrenceOf: '2024-01-25-checkout-slow' },
        },
        {
          id: '2024-01-25-checkout-slow',
          impact: { cost: null, users: { percent: 30, count: null } },
          times: { acknowledged: null },
          related: [{ id: '2024-03-04-checkout-slow-again' }],
          evidence: { 'timeline.1': { where: 'at 10:40' } },
          extra: { customer_tier: 'silver' },
          derived: { durationMinutes: 60, recurrenceOf: null },
        },
      ],
    });
    expect(readJson(sites.public, 'api/insights.json')).toMatchObject({ incidents: 2, nearMisses: 0 });
    expect(readdirSync(join(sites.public, 'years'))).toEqual(['2024', 'index.html']);
    expect(readdirSync(join(sites.public, 'tags'))).toEqual(['cache', 'index.html']);
  });

  it('does not tell where services live; an internal one tells it with what happened to each', () => {
    const paths = (site: string) => readJson<Paths>(site, 'api/paths.json');
    expect(paths(sites.public)).toMatchObject({ schema: 1, services: [], incidents: {} });
    const { services, incidents } = paths(sites.internal);
    const [checkout] = services;
    expect(checkout).toMatchObject({
      service: 'checkout',
      paths: [{ repository: 'acme/zqxrepositoryx' }, {}],
    });
    expect(checkout!.paths.map(({ pattern }) => new RegExp(pattern).test('src/zqxglobx/.env'))).toEqual([
      true,
      false,
    ]);
    expect(checkout!.incidents).toContain('2024-01-25-checkout-slow');
    expect(incidents['2024-01-25-checkout-slow']).toMatchObject({
      url: 'https://hindsight.example/incidents/2024-01-25-checkout-slow/',
      openActions: [{ text: 'Alert when the cache is off', overdue: false }],
    });
  });

  it('has no link within itself that leads nowhere', () => {
    const files = new Set(filesOf(sites.public));
    const dead = [...files]
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        new BuiltPage(sites.public, file)
          .links('body')
          .filter((link) => link.startsWith('/incidents/') || link.startsWith('/patterns/'))
          .map((link) => link.replace(/[?#].*$/, ''))
          .filter((link) => !files.has(`${link.slice(1)}${link.endsWith('/') ? 'index.html' : ''}`))
          .map((link) => `${file}: ${link}`),
      );
    expect(dead).toEqual([]);
  });

  it('keeps the words of a link whose report it does not show', () => {
    const page = new BuiltPage(sites.public, 'incidents/2024-01-25-checkout-slow/');
    expect(page.text('.prose')).toContain(
      'It was as the time before, and another day, see not-public and not-public. It was seen again, and a third time.',
    );
    expect(page.links('.prose').filter((link) => !link.startsWith('#'))).toEqual([
      '/incidents/2024-03-04-checkout-slow-again/',
    ]);
    const essay = new BuiltPage(sites.public, 'patterns/caches/').text('.prose');
    expect(essay).toContain('an incident that is not public and long ago');
  });

  it('gives MDX files that are reports again, from which nothing more is left out', async () => {
    const file = '2024-01-25-checkout-slow.mdx';
    const mdx = (site: string, name: string) => readFileSync(join(site, 'incidents', name), 'utf8');
    await expect(mdx(sites.public, file)).toMatchFileSnapshot(
      join(import.meta.dirname, 'fixtures/public-expected', file),
    );
    const [content, site] = [join(folder, 'again'), join(folder, 'again-out')];
    cpSync(dir, content, { recursive: true, filter: (path) => !path.endsWith('.mdx') });
    const files = [file, '2024-03-04-checkout-slow-again.mdx'];
    for (const name of files) {
      cpSync(join(sites.public, 'incidents', name), join(content, 'incidents/2024', name));
    }
    expect(build('public', content, site).status).toBe(0);
    expect(readJson(site, 'api/incidents.json')).toEqual(readJson(sites.public, 'api/incidents.json'));
    for (const name of files) {
      expect(mdx(site, name)).toBe(mdx(sites.public, name));
      const [page, before] = [site, sites.public].map(
        (each) => new BuiltPage(each, `incidents/${name.replace('.mdx', '/')}`),
      );
      expect(page!.text('article')).toBe(before!.text('article'));
    }
  });

  it('is for an audience: an internal one gives reports as they were written', () => {
    for (const name of ['2024-01-25-checkout-slow.mdx', '2024-03-04-checkout-slow-again.mdx']) {
      expect(readFileSync(join(sites.internal, 'incidents', name), 'utf8')).toBe(
        readFileSync(join(dir, 'incidents/2024', name), 'utf8'),
      );
    }
  });
});

describe('a site without a repository', () => {
  const say = wordsIn('en');

  it('has no link to report an incident, to edit or to correct', () => {
    const page = new BuiltPage(sites.internal, 'incidents/2024-01-25-checkout-slow/');
    for (const key of ['site.report', 'incident.edit', 'incident.correct'] as const)
      expect(page.text('body')).not.toContain(say(key));
    expect(page.links('body')).not.toContainEqual(expect.stringContaining('github.com'));
  });
});

describe('a field of the site’s own', () => {
  // Nothing but `site.yaml` names it.
  const site = sites.internal;
  const id = '2024-01-25-checkout-slow';

  it('is in the API, the table, the schema and the handbook', () => {
    expect(readJson(site, `incidents/${id}.json`)).toMatchObject({ extra: { customer_tier: 'silver' } });
    const [head, ...lines] = readFileSync(join(site, 'api/incidents.csv'), 'utf8').split('\r\n');
    const column = head!.split(',').indexOf('extra.customer_tier');
    expect(lines.find((line) => line.startsWith(`${id},`))!).toMatch(/,silver(?:,|$)/);
    expect(column).toBeGreaterThan(0);
    expect(readJson(site, 'api/schema.json')).toMatchObject({
      properties: { extra: { properties: { customer_tier: { enum: ['gold', 'silver'] } } } },
    });
    expect(new BuiltPage(site, 'guide/fields/').text('main')).toContain('extra.customer_tier');
  });

  it('is on the page of a report, as a link to others with the same value', () => {
    const page = new BuiltPage(site, `incidents/${id}/`);
    expect(page.text('article')).toContain('Customer tier: silver');
    expect(page.links('article')).toContain('/incidents/?customer_tier=silver');
  });

  it('is a facet of the search', () => {
    const { facets } = readJson<{ facets: Record<string, unknown> }>(site, 'pagefind/terms.json');
    expect(facets['customer_tier']).toEqual({
      label: 'Customer tier',
      values: [
        ['gold', 'gold'],
        ['silver', 'silver'],
      ],
    });
  });

  it('is asked for in the form, with its values', () => {
    const page = new BuiltPage(site, 'write/');
    expect(page.text('label[for="f-extra.customer_tier"]')).toContain('Customer tier');
    const values = page
      .all('select[name="extra.customer_tier"] option')
      .map(({ properties }) => properties['value']);
    expect(values.filter((value) => value !== '')).toEqual(['gold', 'silver']);
  });

  it('is checked', () => {
    const report = join(folder, 'tiered.mdx');
    const text = readFileSync(join(dir, `incidents/2024/${id}.mdx`), 'utf8');
    writeFileSync(report, text.replace('customer_tier: silver', 'customer_tier: sliver'));
    const { status, stdout } = checkout.run('src/cli/check.ts', ['--format', 'json', report], dir);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ rule: 'value-not-allowed', hint: 'did you mean `silver`?' }) as object,
      ]) as object,
    });
  });
});

describe('publicHides', () => {
  it('stops the build at the place of a field that cannot be hidden', () => {
    const wrong = join(folder, 'wrong');
    cpSync(dir, wrong, { recursive: true });
    const site = readFileSync(join(dir, 'site.yaml'), 'utf8');
    writeFileSync(join(wrong, 'site.yaml'), `${site}  - cause.category\n  - impact.costs\n`);
    const line = site.split('\n').length;
    const { status, stderr } = build('public', wrong, join(folder, 'wrong-out'));
    expect(status).toBe(1);
    expect(stderr.replace(/ +/g, ' ')).toContain(
      `${line}:5 error \`cause.category\` cannot be hidden: it is required`,
    );
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      `${line + 1}:5 error \`impact.costs\` is not a field of a report value-not-allowed did you mean \`impact.cost\`?`,
    );
  });
});
