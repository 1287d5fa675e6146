import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../../src/incident/body/components/list.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';
import { fieldsOf } from '../../src/incident/field-reference.ts';
import type { FieldReference } from '../../src/incident/field-reference.ts';
import { publicFrontmatter } from '../../src/incident/public-frontmatter.ts';
import { hideFaults } from '../../src/incident/public-hides.ts';
import { readSource } from '../../src/incident/source.ts';

/** The site of which a test builds the public part, and looks for what is internal in every file of it. */
const dir = 'test/site/fixtures/public';
const { content } = await readContentFolder({ dir, fallback: 'content', root: '.' });
const { schema } = content!;
const path = join(dir, 'incidents/1987/1987-03-04-zqxfilenamex-stops-checkout.mdx');
const { data, body } = internalReport();

function internalReport(): { data: unknown; body: string } {
  const { source, problems } = readSource(readFileSync(path, 'utf8'));
  if (!source) throw new Error(problems.map(({ message }) => message).join('\n'));
  return source;
}

const flat = (fields: readonly FieldReference[]): FieldReference[] =>
  fields.flatMap((field) => [field, ...flat(field.fields)]);
const fields = flat(fieldsOf(schema));
const leaves = fields.filter((field) => field.fields.length === 0);

/** Every value at a path, in all entries of lists and of objects by field. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each) => valuesAt(each, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return value === undefined ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value);
  const named = entries.filter(([name]) => name === key);
  if (named.length > 0) return named.flatMap(([, inner]) => valuesAt(inner, rest));
  return entries.every(([, inner]) => typeof inner === 'object')
    ? entries.flatMap(([, inner]) => valuesAt(inner, [key, ...rest]))
    : [];
}
const values = (of: string) => valuesAt(data, of.split('.'));

/** Words that stand nowhere else, long numbers, and days of a year of which nothing is public. */
const CANARY = /zqx[a-z]+x|\d{2}\.\d{6}|902107\d\d|1987-\d\d-\d\d/;
/** Whose values are some of a few, which public reports have too, or numbers of a list. */
const SHARED = ['impact.cost.currency', 'related.id', 'evidence.source'];

describe('the report with a canary in every part', () => {
  it('has a value in every field of the schema, so that a new field has to be put into it', () => {
    expect(leaves.length).toBeGreaterThan(60);
    expect(leaves.filter(({ path: of }) => values(of).length === 0).map(({ path: of }) => of)).toEqual([]);
  });

  it('has a canary in each of these that is not one of a few values', () => {
    const open = leaves.filter(
      ({ path: of, type }) => !/one of (?:these|the site’s)|true or false/.test(type) && !SHARED.includes(of),
    );
    expect(open.length).toBeGreaterThan(35);
    const without = open.filter(({ path: of }) => !values(of).some((value) => CANARY.test(String(value))));
    expect(without.map(({ path: of, type }) => `${of}: ${type}`)).toEqual([]);
  });

  it('has every component that a body can have, each with a canary', () => {
    const without = COMPONENTS.filter(({ name }) => {
      const written = new RegExp(`<${name}\\b[^]*?(?:/>|</${name}>)`).exec(body)?.[0] ?? '';
      return !CANARY.test(written);
    });
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});

describe('every field that a public site can hide', () => {
  const hidden = fields
    .map(({ path: of }) => of)
    .filter((of) => !of.startsWith('evidence.') && hideFaults([of], schema).length === 0);

  it('is most of them', () => {
    expect(hidden.length).toBeGreaterThan(50);
  });

  it.each(hidden)('%s is gone when it is hidden, with whatever is in it', (of) => {
    const shown = publicFrontmatter(data, { hides: [of], withheld: new Set() });
    expect(valuesAt(shown, of.split('.'))).toEqual([]);
    const canaries = JSON.stringify(values(of)).match(/zqx[a-z]+x/g) ?? [];
    expect(canaries.filter((canary) => JSON.stringify(shown).includes(canary))).toEqual([]);
  });
});
