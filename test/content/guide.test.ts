import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { SHOTS, SIZES } from '../../src/cli/screenshots/shots.ts';
import { readContent } from '../../src/incident/content.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';
import { namesOf } from '../../src/review/names.ts';
import { readIncident } from '../../src/review/read-reports.ts';
import { textRibbon } from '../../src/review/text-ribbon.ts';
import { aloneContext, checkText } from '../check/fixture-content.ts';

const GUIDE = join(PROJECT_ROOT, 'content/guide');
const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const pages = readdirSync(GUIDE)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(join(GUIDE, name), 'utf8') }));
const page = (name: string) => pages.find((one) => one.name === name)!.text;

/** The code of a language in a page, without the indentation of a list that it may stand in. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, , lang]) => lang === language)
    .map(([, indent, , code]) => code!.replace(new RegExp(`^${indent}`, 'gm'), ''));
}

describe('what the guide says', () => {
  it('shows reports that pass the check, the long one with nothing to mend', async () => {
    // Its examples are of a day in 2026.
    const context = { ...(await aloneContext()), now: new Date('2027-01-01') };
    const examples = pages.flatMap(({ name, text }) =>
      blocksOf(text, 'mdx')
        .filter((code) => code.startsWith('---\n'))
        .map((code) => ({ name, code })),
    );
    expect(examples.map(({ name }) => name)).toContain('start.mdx');
    for (const { name, code } of examples) {
      const problems = await checkText(code, context);
      const grave = name === 'write.mdx' ? problems : problems.filter(({ severity }) => severity === 'error');
      expect({ name, grave: grave.map(({ rule, message }) => `${rule}: ${message}`) }).toEqual({
        name,
        grave: [],
      });
    }
  });

  it('shows settings that a site may have, all at once', () => {
    const blocks = blocksOf(page('yours.mdx'), 'yaml');
    const own = blocks
      .filter((code) => !code.includes('services.yaml') && !code.startsWith('extra:'))
      .map((code) => parse(code) as object);
    expect(own.length).toBeGreaterThan(3);
    const settings = Object.assign(parse(read('content/site.yaml')) as object, ...own) as object;
    const named = (file: string, text = read(`content/${file}`)) => ({ file, text });
    const { content, problems } = readContent({
      'site.yaml': named('site.yaml', JSON.stringify(settings)),
      'services.yaml': named(
        'services.yaml',
        blocks.find((code) => code.includes('services.yaml'))!,
      ),
      'organisations.yaml': named('organisations.yaml'),
      'causes.yaml': named('causes.yaml'),
      'symptoms.yaml': named('symptoms.yaml'),
    });
    expect(problems).toEqual([]);
    expect(content!.settings.fields.map(({ name }) => name)).toEqual(['customer_tier']);
  });

  it('names commands and flags that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = pages.flatMap(({ text }) => [
      ...text.matchAll(/npm (?:run )?(?:--silent )?(start|test|[\w:-]+)(?: -- ([^\n`#]*))?/g),
    ]);
    let flagged = 0;
    for (const [whole, script, rest = ''] of commands) {
      if (['ci', 'install'].includes(script!)) continue;
      expect(Object.keys(scripts), whole).toContain(script);
      const [, file] = /^node (\S+)/.exec(scripts[script!]!) ?? [];
      for (const flag of rest.match(/--[a-z][\w-]*/gi) ?? []) {
        flagged += 1;
        expect(read(file!), whole).toMatch(new RegExp(`ption\\(\\s*'${flag}\\b`));
      }
    }
    expect(flagged).toBeGreaterThan(10);
  });

  it('shows of GitLab’s jobs what is in the file', () => {
    const shown = blocksOf(page('online.mdx'), 'yaml').map((code) => parse(code) as object);
    expect(shown).toContainEqual({ pages: (parse(read('.gitlab-ci.yml')) as { pages: object }).pages });
  });

  it('lists the workflows that there are', () => {
    const listed = [...page('online.mdx').matchAll(/^\| `([\w-]+\.yml)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(readdirSync(join(PROJECT_ROOT, '.github/workflows')).sort());
  });

  it('shows the clock of a summary as the command draws it', async () => {
    const dir = join(PROJECT_ROOT, 'content');
    const { content } = await readContentFolder({ dir, fallback: dir, root: PROJECT_ROOT });
    const path = 'content/incidents/2024/2024-01-25-api-cache-overloads-server.mdx';
    const drawn = textRibbon(readIncident(path, read(path), content!)!, namesOf(content!));
    expect(blocksOf(page('review.mdx'), 'text')).toContain(`${drawn}\n`);
  });
});

describe('the pictures of the guide', () => {
  const shown = pages.flatMap(({ text }) =>
    [...text.matchAll(/<Shot\s+name="([\w-]+)"\s+width="(\d+)"\s+height="(\d+)"\s+alt="([^"]+)"/g)].map(
      ([, name, width, height]) => ({ name: name!, width: Number(width), height: Number(height) }),
    ),
  );

  it('are there in both themes, in the shape that the page keeps free, and small', async () => {
    expect(shown.length).toBeGreaterThan(2);
    for (const { name, width, height } of shown) {
      for (const theme of ['light', 'dark']) {
        const file = join(PROJECT_ROOT, `public/guide/pictures/${name}-${theme}.webp`);
        const meta = await sharp(file).metadata();
        expect({ name, shape: meta.width / meta.height }).toEqual({ name, shape: width / height });
        expect(readFileSync(file).length).toBeLessThan(100_000);
      }
    }
  });

  it('are those that the command takes, and no others', () => {
    const taken = SHOTS.filter(({ to }) => to.startsWith('public/')).map(({ name }) => name);
    expect([...new Set(shown.map(({ name }) => name))].sort()).toEqual(taken.sort());
    const files = readdirSync(join(PROJECT_ROOT, 'public/guide/pictures')).sort();
    expect(files).toEqual(taken.flatMap((name) => [`${name}-dark.webp`, `${name}-light.webp`]).sort());
    for (const { to } of SHOTS)
      expect(existsSync(join(PROJECT_ROOT, to.replace('THEME', 'dark'))), to).toBe(true);
    for (const { width, height } of shown) expect(Object.values(SIZES)).toContainEqual({ width, height });
  });
});
