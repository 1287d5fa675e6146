import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/import/evaluation/gold.ts';
import { score } from '../../src/import/evaluation/score.ts';
import { decode } from '../../src/import/read-text.ts';
import { siteContent, siteImporter } from './site-content.ts';
import { reportText } from '../../src/import/draft-file.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { contentWords } from '../../src/import/draft/content-words.ts';
import { sourceOf } from '../../src/import/read-text.ts';
import { readReport } from '../../src/incident/report.ts';
import { factsOf } from '../../src/facts/facts.ts';

const SHARED = new URL('../../../shared', import.meta.url).pathname;
const CORPUS = join(SHARED, 'importer-corpus');
const SEEDS = join(SHARED, 'seeds');
const importer = await siteImporter();
const content = await siteContent();

const GUIDE = readFileSync(new URL('../../content/guide/import.mdx', import.meta.url), 'utf8');
/** What the guide calls each field that is measured. */
const IN_GUIDE: Record<string, string> = {
  'whether it is a postmortem': 'isPostmortem',
  title: 'title',
  date: 'date',
  start: 'startLocal',
  end: 'endLocal',
  'time zone': 'timeZone',
  duration: 'durationMinutes',
  'share of users': 'usersAffectedPercent',
  'entries of the timeline': 'timelineCount',
  'category of the cause': 'rootCauseCategory',
  'who noticed': 'detectedBy',
  'what was suspected first': 'firstSuspected',
  'number of actions': 'actionItemCount',
};

// The corpus belongs to others and is not part of the project: where it lies beside it, it is looked at.
describe.runIf(existsSync(CORPUS))('the labelled corpus', { timeout: 60_000 }, () => {
  const words = contentWords(content);
  const gold = existsSync(CORPUS) ? readGold(readFileSync(join(CORPUS, 'gold.jsonl'), 'utf8')) : [];
  const scores = new Map(
    score(
      gold.map((label) => ({
        gold: label,
        imported: importDocument(
          sourceOf(decode(readFileSync(join(CORPUS, 'raw', `${label.id}.md`)))),
          words,
          '2026-01-31',
        ),
      })),
    ).map((field) => [field.field, field]),
  );

  it('is told apart from what is no postmortem', () => {
    expect(scores.get('isPostmortem')!.rightShare).toBe(1);
  });

  it.each(['date', 'startLocal', 'endLocal', 'durationMinutes', 'usersAffectedPercent'])(
    'is read without guessing: %s',
    (field) => {
      expect(scores.get(field)).toMatchObject({ invented: 0 });
      expect(scores.get(field)!.precision).toBeGreaterThanOrEqual(0.97);
      expect(scores.get(field)!.recall).toBeGreaterThanOrEqual(0.92);
    },
  );

  it.each(['timeZone', 'timelineCount', 'actionItemCount', 'detectedBy', 'rootCauseCategory'])(
    'is mostly read right: %s',
    (field) => {
      expect(scores.get(field)!.rightShare).toBeGreaterThanOrEqual(0.85);
    },
  );

  it('is read as well as the guide says', () => {
    const told = [...GUIDE.matchAll(/^\| (\w[\w ]+?) +\| .*? \| (\d\.\d\d) +\| (\d\.\d\d) +\|$/gm)];
    expect(told.map(([, name]) => name)).toEqual(Object.keys(IN_GUIDE));
    for (const [, name, precision, recall] of told) {
      const score = scores.get(IN_GUIDE[name!]!)!;
      expect(Math.abs(score.precision! - Number(precision)), name).toBeLessThan(0.0051);
      expect(Math.abs(score.recall! - Number(recall)), name).toBeLessThan(0.0051);
    }
  });

  it('keeps its titles', () => {
    expect(scores.get('title')!.rightShare).toBeGreaterThanOrEqual(0.9);
  });
});

const DATABASE = ['data'];
/** Started, minutes, percent, detected by, identified, mitigated, resolved, hypotheses, actions. */
const TOLD = [
  [
    '2023-05-02T14:00+01:00',
    150,
    100,
    'monitoring',
    '15:00',
    '16:00',
    '16:30',
    [[['capacity/overload', 'data', 'infrastructure'], 25, false]],
    4,
  ],
  [
    '2023-08-13T10:00Z',
    240,
    30,
    'monitoring',
    null,
    null,
    '14:00',
    [
      [DATABASE, null, false],
      [['network/load-balancing'], null, false],
    ],
    6,
  ],
  [
    '2024-01-18T10:00Z',
    240,
    30,
    'monitoring',
    '13:00',
    '13:30',
    '14:00',
    [
      [DATABASE, 60, true],
      [['network/load-balancing'], 90, true],
    ],
    8,
  ],
  [null, null, null, null, null, null, null, [], 4],
  [
    '2024-01-25T10:00Z',
    240,
    30,
    'monitoring',
    '12:00',
    null,
    '14:00',
    [
      [['data', 'network'], 30, true],
      [['data/schema-query'], 60, true],
    ],
    6,
  ],
] as const;

describe.runIf(existsSync(SEEDS))('the five first documents', { timeout: 30_000 }, () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : [];

  it.each(files.map((file, index) => [file, index] as const))(
    'come out as they are known to be: %s',
    (file, index) => {
      const imported = importer.text(readFileSync(join(SEEDS, file), 'utf8'));
      const { report, problems } = readReport('seed', reportText(imported), {
        schema: content.schema,
        settings: content.settings,
        audience: 'internal',
      });
      expect(problems).toEqual([]);
      const { incident } = report!;
      const { duration, hypotheses } = factsOf(incident);
      const time = (at: { at: string } | null): string | null => at?.at.slice(11, 16) ?? null;
      const got = [
        incident.times.started?.at ?? null,
        duration.minutes,
        incident.impact.users?.percent ?? null,
        incident.detection.by,
        time(incident.times.identified),
        time(incident.times.mitigated),
        time(incident.times.resolved),
        hypotheses.map(({ suspect, minutes, atMost }) => [suspect.toSorted(), minutes, atMost]),
        incident.actions.length,
      ];
      expect(got).toEqual(TOLD[index]);
      expect(incident.times.detected?.at ?? null).toBe(incident.times.started?.at ?? null);
      expect(incident.cause.category).toBe('configuration/cache');
      expect(incident.symptoms.length).toBeGreaterThan(0);
      expect(incident.trigger === 'deploy').toBe(index === 1);
    },
  );
});
