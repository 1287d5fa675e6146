import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { syntheticCollection } from '../../src/bench/collection.ts';
import { toYaml } from '../../src/bench/yaml.ts';
import { checkFolder } from '../../src/check/check-folder.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';
import { readReport } from '../../src/incident/report.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';

const own = join(PROJECT_ROOT, 'content');
const { content } = await readContentFolder({ dir: own, fallback: own, root: PROJECT_ROOT });
const { causes, symptoms } = content!.taxonomy;
const seconds = [...causes.values()].flatMap(({ id, branch }) => (branch === null ? [] : [id]));
const made = (count: number) => [...syntheticCollection(count, seconds, [...symptoms.keys()])];

const dir = mkdtempSync(join(tmpdir(), 'hindsight-synthetic-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const files = made(60);
const reports = files.filter(({ path }) => path.endsWith('.mdx'));

describe('a synthetic collection', () => {
  it('is the same each time, and begins a larger one', () => {
    expect(made(60)).toEqual(files);
    expect(made(70).slice(0, files.length)).toEqual(files);
  });

  it('passes the check without an error', async () => {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const folder = { dir, fallback: own, root: PROJECT_ROOT };
    const {
      files: checked,
      errors,
      problems,
    } = await checkFolder(folder, {
      files: [],
      changed: false,
      fix: false,
      publicDir: join(PROJECT_ROOT, 'public'),
      now: new Date(),
      log: () => undefined,
    });
    expect({ checked, errors: problems.filter(({ severity }) => severity === 'error') }).toEqual({
      checked: 60,
      errors: [],
    });
    expect(errors).toBe(0);
  });

  it('has bodies of 300 to 600 words of Markdown, without components', () => {
    for (const { text } of reports) {
      const body = text.slice(text.indexOf('\n---\n') + 5);
      const words = body.match(/\p{L}+(?:-\d+)?/gu)!.length;
      expect(words).toBeGreaterThan(280);
      expect(words).toBeLessThan(720);
      expect(body).not.toMatch(/[<{]/);
    }
  });

  it('spreads how long its incidents lasted over orders of magnitude', () => {
    const context = { schema: content!.schema, settings: content!.settings, audience: 'internal' } as const;
    const minutes = reports
      .flatMap(
        ({ path, text }) => readReport(path.split('/').at(-1)!.slice(0, -4), text, context).report ?? [],
      )
      .map(({ incident }) => factsOf(incident).duration.minutes!)
      .sort((a, b) => a - b);
    expect(minutes).toHaveLength(60);
    expect(minutes.at(-1)! / minutes[0]!).toBeGreaterThan(50);
  });
});

describe('the YAML of a synthetic report', () => {
  it.each([
    { title: 'Plain words', count: 3, list: ['a', 'no', '12'], empty: [] },
    { text: 'With: a colon, "quotes" and # a sign', nested: { list: [{ kind: 'one', text: '- x' }] } },
    { at: '2024-01-18T10:00Z', gone: 'null', number: '1e3', left: undefined },
  ])('is read back as it was: %o', (value) => {
    expect(parse(toYaml(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
