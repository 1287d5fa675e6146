import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Entry {
  id: string;
  name: string;
  definition: string;
  chooseWhen?: string;
  notWhen?: string;
  aliases: string[];
}

interface Cause extends Entry {
  crosswalk?: Record<string, string>;
}

const read = (name: string): string =>
  readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8');

const causes = parse(read('causes.yaml')) as (Entry & { children: Cause[] })[];
const symptoms = parse(read('symptoms.yaml')) as Entry[];
const second = causes.flatMap((first) =>
  first.children.map((child) => ({ ...child, id: `${first.id}/${child.id}` })),
);

/** The words that an entry says twice, with the entries that say them. */
function repeated(entries: Entry[]): string[] {
  const owners = Map.groupBy(
    entries.flatMap(({ id, aliases }) => aliases.map((alias) => ({ id, alias }))),
    ({ alias }) => alias,
  );
  return [...owners]
    .filter(([, uses]) => uses.length > 1)
    .map(([alias, uses]) => `${alias}: ${uses.map(({ id }) => id).join(', ')}`);
}

/** What the backticks of a text name. */
const references = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

describe('causes.yaml', () => {
  it('has every cause of the codebook, in its order, and no other', () => {
    expect(causes.map(({ id, children }) => `${id}: ${children.map((child) => child.id).join(' ')}`)).toEqual(
      [
        'software: logic concurrency resource-leak compatibility error-handling',
        'configuration: wrong-value cache feature-flag access-policy',
        'change: upgrade-migration rollout rollback',
        'capacity: overload retry-storm limit scaling',
        'dependency: internal-service third-party cloud-provider hidden-coupling',
        'network: dns routing partition load-balancing',
        'data: corruption replication schema-query backup-restore',
        'infrastructure: hardware power-cooling disaster',
        'security: auth certificate attack secret-leak',
        'time: clock expiry',
        'process: runbook missing-guardrail testing observability-gap staffing',
        'unknown: undetermined undisclosed',
      ],
    );
  });

  it('gives each second-level cause six to sixteen aliases', () => {
    const others = second.filter(({ aliases }) => aliases.length < 6 || aliases.length > 16);
    expect(others.map(({ id, aliases }) => `${id}: ${aliases.length}`)).toEqual([]);
  });

  it('leads each alias to one cause', () => {
    expect(repeated([...causes, ...second])).toEqual([]);
  });

  it('refers only to causes that exist', () => {
    const known = new Set([...causes, ...second].map(({ id }) => id));
    const named = [...causes, ...second].flatMap(({ chooseWhen, notWhen }) => [
      ...references(chooseWhen),
      ...references(notWhen),
    ]);
    expect(named).toContain('capacity/retry-storm');
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('says for each second-level cause when to choose it', () => {
    expect(second.filter(({ chooseWhen }) => !chooseWhen).map(({ id }) => id)).toEqual([]);
  });

  it('maps only to categories that the published taxonomies name', () => {
    const head = read('causes.yaml')
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(1).trim())
      .join(' ');
    for (const { id, crosswalk = {} } of second) {
      for (const [taxonomy, category] of Object.entries(crosswalk)) {
        const listed = new RegExp(`${taxonomy} .*?: ([A-Z][^"]*?)(?= [a-z]+-[0-9a-z]+ +"|$)`).exec(head)?.[1];
        expect(listed?.split(/, /), `${id} in ${taxonomy}`).toContain(category);
      }
    }
  });
});

describe('symptoms.yaml', () => {
  it('has every symptom of the codebook, in its order, and no other', () => {
    expect(symptoms.map(({ id }) => id)).toEqual([
      'unreachable',
      'errors',
      'slow',
      'stale-or-wrong',
      'missing-data',
      'login-failing',
      'backlog',
      'saturation',
      'crash-loop',
      'name-not-found',
      'certificate-error',
      'packet-loss',
      'changes-failing',
      'blind',
      'traffic-drop',
      'traffic-surge',
      'locked-out',
      'abuse-seen',
    ]);
  });

  it('leads each alias to one symptom', () => {
    expect(repeated(symptoms)).toEqual([]);
  });

  it('refers only to symptoms that exist', () => {
    const known = new Set(symptoms.map(({ id }) => id));
    const named = symptoms.flatMap(({ notWhen }) => references(notWhen));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('says for each symptom when to choose it', () => {
    expect(symptoms.filter(({ chooseWhen }) => !chooseWhen).map(({ id }) => id)).toEqual([]);
  });
});

describe.each([
  ['causes.yaml', [...causes, ...second]],
  ['symptoms.yaml', symptoms],
])('every entry of %s', (_, entries: Entry[]) => {
  it('has a name and a definition of one sentence', () => {
    const bad = entries.filter(({ name, definition }) => !name || !/^[A-Z][^.]*\.$/.test(definition));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('has aliases that are trimmed lower-case text', () => {
    const aliases: unknown[] = entries.flatMap((entry) => entry.aliases);
    const bad = aliases.filter(
      (alias) => typeof alias !== 'string' || alias === '' || alias !== alias.toLowerCase().trim(),
    );
    expect(bad).toEqual([]);
  });
});
