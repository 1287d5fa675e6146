import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/site/environment.ts';
import { findPicture, isUnchanged } from '../../src/site/pictures.ts';
import { readStored } from '../../src/site/stored-report.ts';
import { aloneContext } from '../check/fixture-content.ts';

const root = mkdtempSync(join(tmpdir(), 'hindsight-pictures-'));
const contentDir = join(root, 'content');
const year = join(contentDir, 'incidents/2024');
const REPORT = 'incidents/2024/2024-01-18-checkout-slow.mdx';
const environment: Environment = {
  ...{
    root,
    contentDir,
    fallbackDir: contentDir,
    cacheDir: root,
    origin: 'https://example.org',
    base: '/wiki/',
  },
  ...{ part: null, live: false, audience: 'internal', madeFrom: null, asOf: null },
};
const find = (src: string) => findPicture(REPORT, src, environment);

beforeAll(() => {
  mkdirSync(join(year, 'charts'), { recursive: true });
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'outside.png'), 'outside');
  writeFileSync(join(root, 'public/logo.png'), 'logo');
  writeFileSync(join(year, 'load.png'), 'load');
  writeFileSync(join(year, 'charts/a b.png'), 'load');
  writeFileSync(join(year, 'secret.mdx'), 'what others may not read');
  symlinkSync(join(root, 'outside.png'), join(year, 'out.png'));
  symlinkSync(join(year, 'secret.mdx'), join(year, 'in.png'));
  symlinkSync(root, join(year, 'folder'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a picture', () => {
  it('is found beside its report, and in the public folder where it begins with a slash', () => {
    expect(find('load.png')).toEqual({
      from: 'content',
      picture: { file: 'incidents/2024/load.png', name: expect.stringMatching(/^[0-9a-f]{32}\.png$/) },
    });
    expect(find('/logo.png')).toEqual({ from: 'public', path: '/logo.png' });
  });

  it('has a name by what is in it: two with the same bytes are one', () => {
    const [first, second] = [find('load.png'), find('charts/a%20b.png')];
    expect(first).toMatchObject({ picture: { name: expect.any(String) } });
    expect(second).toMatchObject({ picture: { file: 'incidents/2024/charts/a b.png' } });
    expect(Reflect.get(Reflect.get(first!, 'picture'), 'name')).toBe(
      Reflect.get(Reflect.get(second!, 'picture'), 'name'),
    );
  });

  it.each([
    'none.png',
    'charts',
    '../../../outside.png',
    'out.png',
    'in.png',
    'folder/outside.png',
    '%00.png',
    '%zz.png',
    '/../outside.png',
  ])('is none where it is %s', (src) => {
    expect(find(src)).toBeNull();
  });

  it('that was changed is not what it was', () => {
    const file = join(year, 'changing.png');
    writeFileSync(file, 'before');
    const found = find('changing.png');
    if (found?.from !== 'content') throw new Error('it was not found');
    expect(isUnchanged(found.picture, environment)).toBe(true);
    writeFileSync(file, 'after');
    expect(isUnchanged(found.picture, environment)).toBe(false);
    rmSync(file);
    expect(isUnchanged(found.picture, environment)).toBe(false);
  });
});

describe('a report on a site below a folder', () => {
  const HEAD =
    '---\ntitle: Checkout was slow\nsummary: Checkout took ten seconds for an hour.\nstatus: published\nservices: [checkout]\ntimes: { started: 2024-01-18T10:00Z }\ncause: { category: configuration/cache }\n---\n\n';
  async function read(body: string, audience: 'internal' | 'public' = 'internal') {
    const check = await aloneContext();
    const text = HEAD + body;
    const file = {
      name: `content/${REPORT}`,
      path: REPORT.slice('incidents/'.length),
      content: new TextEncoder().encode(text),
    };
    const { schema, settings } = check.content;
    return readStored(file, text, {
      environment: { ...environment, audience },
      check,
      report: { schema, settings, audience },
    });
  }

  it('leads there with its links and pictures', async () => {
    const stored = await read(
      '## Hour\n\n[a](/incidents/) [b](#hour) [c](https://example.com/) ![load](load.png) ![logo](/logo.png)\n\n<Figure src="load.png" alt="load" />\n',
    );
    if (!('report' in stored)) throw new Error(JSON.stringify(stored));
    const { body, pictures } = stored.report;
    expect(body.html).toContain('href="/wiki/incidents/"');
    expect(body.html).toContain('href="#h-hour"');
    expect(body.html).toContain('href="https://example.com/"');
    expect(body.html).toContain('src="/wiki/logo.png"');
    expect(body.html).toContain(`src="/wiki/pictures/${pictures[0]!.name}"`);
    expect(pictures).toEqual([{ file: 'incidents/2024/load.png', name: expect.any(String) }]);
  });

  it('is refused at the place of a picture that is not there', async () => {
    const stored = await read('It was slow.\n\n![load](laod.png)\n');
    expect(stored).toMatchObject({
      broken: { problems: [{ rule: 'picture-missing', line: 12, column: 1 }] },
    });
  });

  it('brings no picture to a public site that only the organisation may see', async () => {
    const body = '<Internal>\n![load](load.png)\n</Internal>\n';
    expect(await read(body)).toMatchObject({ report: { pictures: [{ file: 'incidents/2024/load.png' }] } });
    expect(await read(body, 'public')).toMatchObject({ report: { pictures: [] } });
  });
});
