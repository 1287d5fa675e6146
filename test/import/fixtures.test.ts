import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/import/draft-file.ts';
import type { Imported } from '../../src/import/import-document.ts';
import { readReport } from '../../src/incident/report.ts';
import { siteContent, siteImporter } from './site-content.ts';

const FIXTURES = new URL('fixtures', import.meta.url).pathname;
const importer = await siteImporter();
const content = await siteContent();

/** What a fixture says of its document; what it leaves out is not looked at. */
type Expected = Record<string, unknown>;

function told(imported: Imported, field: string): unknown {
  return imported.evidence.find((item) => item.field === field)?.value ?? null;
}

function facts(imported: Imported): Record<string, unknown> {
  const { incident } = imported;
  const started = String(told(imported, 'times.started'));
  const resolved = String(told(imported, 'times.resolved'));
  const list = (key: string): { kind?: string; suspect?: string[]; at?: string }[] =>
    (incident?.[key] ?? []) as never;
  const impact = (incident?.['impact'] ?? {}) as Record<string, unknown>;
  const learning = (incident?.['learning'] ?? {}) as Record<string, unknown[]>;
  return {
    isPostmortem: imported.isPostmortem,
    title:
      imported.evidence.find(({ field, basis }) => field === 'title' && basis === 'stated')?.value ?? null,
    date: /^~?(\d{4}-\d{2}-\d{2})/.exec(started)?.[1] ?? null,
    start: /(?:T|^)(\d{2}:\d{2})/.exec(started)?.[1] ?? null,
    end: /(?:T|^)(\d{2}:\d{2})/.exec(resolved)?.[1] ?? null,
    zone: told(imported, 'timeZone'),
    duration: told(imported, 'duration'),
    percent: told(imported, 'impact.users.percent') ?? told(imported, 'impact.requestsFailed'),
    count: told(imported, 'impact.users.count'),
    by: told(imported, 'detection.by'),
    severity: told(imported, 'severity'),
    cause: told(imported, 'cause.category'),
    causeSummary: (incident?.['cause'] as Record<string, unknown> | undefined)?.['summary'] ?? null,
    timeline: told(imported, 'timeline'),
    actions: list('actions').length,
    suspected: list('timeline').flatMap(({ kind, suspect }) => (kind === 'suspected' ? (suspect ?? []) : [])),
    symptoms: list('symptoms').map(({ kind }) => kind),
    services: incident?.['services'] ?? [],
    impact: impact['kinds'] ?? [],
    scope: impact['scope'] ?? null,
    trigger: incident?.['trigger'] ?? null,
    fix: incident?.['fix'] ?? null,
    learning,
    events: list('timeline').map(({ kind }) => kind),
    moments: list('timeline').map(({ at }) => at),
    kinds: Object.fromEntries(Object.entries(learning).map(([key, texts]) => [key, texts.length])),
  };
}

describe('a document', { timeout: 30_000 }, () => {
  for (const name of readdirSync(FIXTURES)) {
    const folder = join(FIXTURES, name);
    const input = readdirSync(folder).find((file) => file.startsWith('input.'))!;
    const text = readFileSync(join(folder, input), 'utf8');
    const { cause, question, ...expected } = JSON.parse(
      readFileSync(join(folder, 'expected.json'), 'utf8'),
    ) as Expected;
    const imported = importer.text(text);

    it(`of the layout ${name} is read as its fixture says`, () => {
      const got = facts(imported);
      expect(got).toMatchObject(expected);
      if (cause !== undefined) expect(String(got['cause'])).toMatch(new RegExp(`^${String(cause)}(?:/|$)`));
      for (const asked of question === undefined ? [] : [question].flat()) {
        expect(imported.questions.map(({ message }) => message).join('\n')).toContain(String(asked));
      }
    });

    it(`of the layout ${name} becomes a report that the reader takes, with words of it for every value`, () => {
      for (const { quote, line } of imported.evidence) {
        expect(text).toContain(quote);
        expect(
          text
            .split('\n')
            .slice(line - 1)
            .join('\n'),
        ).toContain(quote);
      }
      if (!imported.isPostmortem) return;
      const { report, problems } = readReport('draft', reportText(imported), {
        schema: content.schema,
        settings: content.settings,
        audience: 'internal',
      });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(report?.incident).toMatchObject({ status: 'draft', origin: 'imported' });
    });
  }
});
