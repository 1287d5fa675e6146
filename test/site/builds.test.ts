import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Checkout } from './checkout.ts';
import { BuiltPage, differing, filesOf, readJson } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'hindsight-builds-'));
const checkout = new Checkout(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOUND = readFileSync('content/incidents/2024/2024-01-25-api-cache-overloads-server.mdx', 'utf8');

/** More reports than a page lists, and how many actions each has. */
const MANY = 160;
const ACTIONS = 6;

/** A content folder with these files, and the project's own settings for the rest. */
function content(name: string, files: Record<string, string>): string {
  const dir = join(folder, name);
  for (const [path, text] of Object.entries({ '.keep': '', ...files })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

const build = (dir: string, outDir: string) => checkout.run('src/cli/build.ts', ['--outDir', outDir], dir);

describe('another content folder', () => {
  it('is built with a single report, named relative to where the command was called', () => {
    const dir = content('one', { 'incidents/2024/2024-01-25-api-cache-overloads-server.mdx': SOUND });
    const { status, stderr } = build(dir, 'one-out');
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^built .*one-out in/) });
    expect(readJson(join(folder, 'one-out'), 'api/incidents.json')).toMatchObject({ count: 1 });
    const out = join(folder, 'one-out');
    for (const path of filesOf(out).filter((file) => file.endsWith('.html') && !file.startsWith('guide/')))
      expect(new BuiltPage(out, path).html, path).not.toMatch(
        /\b(?:1|1 of 1) (?:incidents|reports|actions)\b/,
      );
    expect(readJson(out, 'api/insights.json')).toMatchObject({
      incidents: 1,
      duration: { known: 1, medianMinutes: null, withheld: '1 known duration; a median is given from 10' },
    });
    // There is no essay either, and nothing leads to any.
    const home = new BuiltPage(out, 'index.html');
    expect([...home.links('header.top nav'), ...home.links('footer nav')]).not.toContain('/patterns/');
  });
});

describe('after `npm run init`', () => {
  it('the site is built with no reports, says kindly how to add the first, and leads nowhere that is not there', () => {
    const content = join(folder, 'init/content');
    cpSync('content', content, { recursive: true });
    const who = ['--yes', '--name', 'Incidents at Acme', '--organisation', 'Acme'];
    expect(checkout.run('src/cli/init.ts', who, content)).toMatchObject({ status: 0, stderr: '' });
    const out = join(folder, 'init-out');
    expect(build(content, out)).toMatchObject({ status: 0 });
    expect(readJson(out, 'api/incidents.json')).toMatchObject({ count: 0, incidents: [] });
    expect(new BuiltPage(out, 'index.html').text('title')).toContain('Incidents at Acme');
    const first = [
      '',
      'incidents/',
      'insights/',
      'replay/',
      'services/',
      'organisations/',
      'tags/',
      'years/',
    ];
    for (const path of first)
      expect(new BuiltPage(out, path || 'index.html').text('main')).toContain('No report yet');
    const files = filesOf(out);
    const missing = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const page = new BuiltPage(out, file);
        expect(page.text('body'), file).not.toMatch(/1970|\b0 (?:actions|incidents|reports)\b/);
        return page
          .all('a[href^="/"]')
          .map(({ properties }) => String(properties['href']).replace(/[?#].*$/, ''))
          .filter((path) => !files.includes(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`))
          .map((path) => `${file} → ${path}`);
      });
    expect(missing).toEqual([]);
    expect(checkout.run('src/cli/check.ts', [], content)).toMatchObject({ status: 0 });
  });
});

describe('a content folder of many reports, with a handbook and patterns of its own', () => {
  const out = join(folder, 'many-out');
  const essay = (text: string) => `---\ntitle: Ours\ndescription: How we do it\n---\n\n${text}\n`;
  const before = SOUND.replaceAll('2024-01-25', '2023-01-25');

  beforeAll(() => {
    const reports = Array.from({ length: MANY }, (_, place) => [
      `incidents/2024/2024-01-25-api-${place + 1}.mdx`,
      SOUND,
    ]);
    const dir = content('many', {
      'guide/ours.mdx': essay('By the book.'),
      'patterns/ours.mdx': essay('As at <Cite id="2024-01-25-api-1" />, so here.'),
      'incidents/2023/2023-01-25-draft.mdx': before.replace('status: published', 'status: draft'),
      'incidents/2023/2023-01-25-review.mdx': before.replace('status: published', 'status: in-review'),
      ...Object.fromEntries(reports),
    });
    expect(build(dir, out)).toMatchObject({ status: 0 });
  });

  it('leaves drafts out, and counts reports in review in no figure', () => {
    expect(filesOf(out).some((file) => file.includes('2023-01-25-draft'))).toBe(false);
    expect(new BuiltPage(out, 'incidents/2023-01-25-review/').text('h1')).toContain('in review');
    expect(readJson(out, 'api/insights.json')).toMatchObject({ incidents: MANY });
  });

  it('shows its handbook, and names the organisation and the year where an essay has no words', () => {
    expect(new BuiltPage(out, 'guide/ours/').text('main')).toContain('By the book.');
    expect(new BuiltPage(out, 'patterns/ours/').text('.prose')).toMatch(/^As at \S.*\S, 2024, so here\.$/);
  });

  it('lists the newest of many where it is about something else, and leads to all of them', () => {
    const year = new BuiltPage(out, 'years/2024/');
    expect(year.all('.rows > li')).toHaveLength(50);
    expect(year.text('main')).toContain(`The newest 50 of ${MANY}.`);
    expect(year.links('main')).toContain('/incidents/?year=2024');
    const symptom = new BuiltPage(out, 'symptoms/slow/');
    expect(symptom.all('.dx .rows > li')).toHaveLength(100);
    expect(symptom.text('main')).toContain(`The newest 100 of ${MANY}.`);
    expect(new BuiltPage(out, 'replay/').all('.replays > li')).toHaveLength(100);
  });

  it('shows many actions page by page, each once', () => {
    const first = new BuiltPage(out, 'actions/');
    expect(first.all('.acts tbody tr').length).toBeLessThanOrEqual(150);
    const pages = filesOf(out).filter((file) => /^actions\/unknown\/.*index\.html$/.test(file));
    const rows = pages.map((file) => new BuiltPage(out, file).all('.acts tbody tr').length);
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(ACTIONS * MANY);
    expect(Math.max(...rows)).toBe(100);
    expect(first.links('main')).toContain('/actions/unknown/');
    expect(new BuiltPage(out, 'actions/unknown/').links('.pager')).toEqual(['/actions/unknown/page/2/']);
  });
});

describe('a report that cannot be built', () => {
  const broken = {
    'incidents/2024/2024-01-25-one.mdx': SOUND.replace('configuration/cache', 'configuraton/cache'),
    'incidents/2024/2024-01-25-two.mdx': SOUND.replace('api-server]', 'API Server]').replace(
      'percent: 30',
      'percent: 130',
    ),
  };

  it('fails the build with every problem of every file, and leaves the earlier site whole', () => {
    const dir = content('broken', broken);
    const out = join(folder, 'kept');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the earlier one');
    const { status, stderr } = build(dir, 'kept');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /2024-01-25-one\.mdx\n\n {2}\d+:\d+ {2}error {2}`configuraton\/cache` is not a cause [^]*did you mean `configuration\/cache`/,
    );
    expect(stderr).toMatch(/2024-01-25-two\.mdx\n[^]*\d+:\d+ {2}error {2}.*API Server/);
    expect(stderr).toMatch(/2024-01-25-two\.mdx\n[^]*\d+:\d+ {2}error {2}.*130/);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the earlier one');
  });
});

describe('check', () => {
  it('tells three mistakes as three problems, each in its place, and exits with 1', () => {
    const text = SOUND.replace('configuration/cache', 'configuraton/cache')
      .replace('percent: 30', 'percent: 130')
      .replace('status: published', 'status: publised');
    const dir = content('three', { 'incidents/2024/2024-01-25-three.mdx': text });
    const { status, stdout } = checkout.run('src/cli/check.ts', ['--format', 'json'], dir);
    const { errors, problems } = JSON.parse(stdout) as {
      errors: number;
      problems: { severity: string; line: number; column: number; hint: string }[];
    };
    const lines = text.split('\n');
    const placeOf = (word: string) => {
      const line = lines.findIndex((each) => each.includes(word));
      return { line: line + 1, column: lines[line]!.indexOf(word) + 1 };
    };
    expect(status).toBe(1);
    expect(errors).toBe(3);
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ line, column }) => ({ line, column })),
    ).toEqual([placeOf('publised'), placeOf('130'), placeOf('configuraton')]);
  });
});

describe('a site that was built before', () => {
  const YEAR = 'incidents/2020';
  const [edited, removed, added, ...others] = readdirSync(join('content', YEAR)).filter((file) =>
    file.endsWith('.mdx'),
  );
  const reports = (files: (string | undefined)[]) =>
    Object.fromEntries(
      files.map((file) => [`${YEAR}/${file}`, readFileSync(join('content', YEAR, file!), 'utf8')]),
    );
  const pageOf = (file: string) => join('incidents', file.replace(/\.mdx$/, ''), 'index.html');

  it('is built again as it would be from nothing, and keeps the pages in which nothing changed', () => {
    const dir = content('before', reports([edited, removed, ...others]));
    const [out, cold] = [join(folder, 'again-out'), join(folder, 'cold-out')];
    expect(build(dir, out).status).toBe(0);
    const made = new Map(others.map((file) => [file, statSync(join(out, pageOf(file))).mtimeMs]));
    content('before', reports([added]));
    rmSync(join(dir, YEAR, removed!));
    appendFileSync(join(dir, YEAR, edited!), '\nA sentence that was added later.\n');
    expect(build(dir, out).status).toBe(0);
    expect(checkout.run('src/cli/build.ts', ['--outDir', cold, '--cacheDir', 'cold-cache'], dir).status).toBe(
      0,
    );
    expect(filesOf(out)).toEqual(filesOf(cold));
    expect(differing(out, cold)).toEqual([]);
    const kept = others.filter((file) => statSync(join(out, pageOf(file))).mtimeMs === made.get(file));
    expect(kept.length).toBeGreaterThan(0);
    expect(readFileSync(join(out, pageOf(edited!)), 'utf8')).toContain('A sentence that was added later.');
  });

  it('is built anew where the name of a service changed, or somebody changed the site by hand', () => {
    const told = readJson(join(folder, 'again-out'), `incidents/${edited!.replace('.mdx', '.json')}`);
    const [service] = (told as { services: string[] }).services;
    const dir = content('before', { 'services.yaml': `${service}:\n  name: The Renamed One\n` });
    const page = join(folder, 'again-out', pageOf(edited!));
    writeFileSync(page, 'changed by hand');
    expect(build(dir, 'again-out').status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('The Renamed One');
  });
});
