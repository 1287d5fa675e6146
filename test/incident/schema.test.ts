import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/incident/content.ts';
import { schemaProblems } from '../../src/incident/schema-problems.ts';
import { LONGEST_ID } from '../../src/incident/scalar-schemas.ts';
import { readYaml } from '../../src/incident/yaml.ts';
import { fixtureContent } from '../check/fixture-content.ts';

const content = await fixtureContent();
const LEAST = `title: Checkout was slow
summary: Pages of the checkout took ten seconds.
status: draft
services: []
times: { started: unknown }
cause: { category: unknown/undetermined }
`;

function problems(yaml: string): string[] {
  const { source } = readYaml(yaml, 1);
  const parsed = content.schema.safeParse(source?.data);
  if (parsed.success || !source) return [];
  return schemaProblems(source, content.schema, parsed.error).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  );
}

describe('the schema of a report', () => {
  it('asks for six fields', () => {
    expect(problems(LEAST)).toEqual([]);
    expect(problems('kind: incident\n').map((text) => text.replace(/.* `(\S+)` is missing/, '$1'))).toEqual([
      ...['title', 'summary', 'status', 'services', 'times', 'cause'],
    ]);
  });

  it('tells one mistake once: a mistyped key is not missing as well', () => {
    expect(problems(LEAST.replace('summary', 'sumary'))).toEqual([
      '2:1 unknown-key: `sumary` is not a field',
    ]);
  });

  it('numbers entries as people do', () => {
    expect(problems(`${LEAST}actions:\n  - text: Do it\n  - text: [a]\n`)).toEqual([
      '9:11 wrong-type: `text` of action 2 is a list',
    ]);
  });

  it('takes an unknown time for a hypothesis alone', () => {
    const event = (kind: string) =>
      `${LEAST}timeline:\n  - { at: unknown, kind: ${kind}, text: It was thought }\n`;
    expect(problems(event('suspected'))).toEqual([]);
    expect(problems(event('note'))).toMatchObject([expect.stringContaining('moment-format')]);
  });

  it('takes `ongoing` for the end alone', () => {
    expect(problems(LEAST.replace('started: unknown', 'started: unknown, resolved: ongoing'))).toEqual([]);
    expect(problems(LEAST.replace('started: unknown', 'started: ongoing'))).toHaveLength(1);
  });

  it('takes any id that a report can have as that of a related one', () => {
    const related = (id: string) => problems(`${LEAST}related:\n  - { id: ${id}, how: recurrence }\n`);
    const longest = `2024-01-18-${'x'.repeat(LONGEST_ID - 11)}`;
    expect(related(longest)).toEqual([]);
    expect(related(`${longest}x`)).toEqual([expect.stringContaining('too-long')]);
  });

  it.for([
    ['cause: { category: certificate expired }', 'did you mean `time/expiry`?'],
    ['cause: { category: Certificate-Expired }', 'did you mean `time/expiry`?'],
    ['cause: { category: the ssl certificate expired at night }', 'did you mean `time/expiry`?'],
    ['cause: { category: certificate expird }', 'did you mean `time/expiry`?'],
    ['cause: { category: configuraton/cache }', 'did you mean `configuration/cache`?'],
    ['cause: { category: infosec }', 'expected a second level: `security/auth`'],
    ['symptoms: [{ kind: etimedout }]', 'did you mean `unreachable`?'],
    ['trigger: certificate expired', 'did you mean `expiry`?'],
    ['trigger: operators action', 'did you mean `operator-action`?'],
    ['cause: { category: purple }', 'the values are in `content/causes.yaml`'],
  ])('says which value was meant by another word for it: %j', ([line, hint]) => {
    const yaml = `${line!.startsWith('cause') ? LEAST.replace(/cause:.*\n/, '') : LEAST}${line}\n`;
    const { source } = readYaml(yaml, 1);
    const parsed = content.schema.safeParse(source!.data);
    const [problem, ...others] = schemaProblems(source!, content.schema, parsed.error!);
    expect(problem?.hint).toContain(hint);
    expect(others).toEqual([]);
  });

  it('refuses `__proto__`', () => {
    expect(problems(`${LEAST}__proto__: { a: 1 }\n`)).toHaveLength(1);
  });
});

describe('settings', () => {
  const site = `name: Ours
tagline: What we learnt
address: https://example.org
organisation: ours
`;
  const read = (text: string) =>
    readContent({
      'site.yaml': { file: 'site.yaml', text },
      'causes.yaml': { file: 'causes.yaml', text: '[]' },
      'symptoms.yaml': { file: 'symptoms.yaml', text: '[]' },
      'services.yaml': { file: 'services.yaml', text: '' },
      'organisations.yaml': { file: 'organisations.yaml', text: '' },
    });

  it('have defaults for all that is not asked for', () => {
    expect(read(site).content?.settings).toMatchObject({
      ...{
        language: 'en',
        timeZone: 'UTC',
        collection: { kind: 'selection' },
        audience: 'public',
        robots: 'index',
      },
    });
  });

  it('add fields of the adopter’s own', () => {
    const { content: own } = read(
      `${site}fields:\n  - { name: region, label: Region, type: choice, choices: [eu, us] }\n`,
    );
    const extra = own?.schema.shape.extra;
    expect(extra?.safeParse({ region: 'eu' }).success).toBe(true);
    expect(extra?.safeParse({ region: 'mars' }).success).toBe(false);
    expect(extra?.safeParse({ colour: 'red' }).success).toBe(false);
  });

  it('are told with their place where they are off', () => {
    const { problems: told } = read(
      site.replace('https://example.org', 'example.org').replace('name:', 'nam:'),
    );
    expect(told.map(({ file, line, rule }) => `${file}:${line} ${rule}`).toSorted()).toEqual([
      'site.yaml:1 unknown-key',
      'site.yaml:3 format',
    ]);
  });
});
