import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readJson } from './pages.ts';
import { readSource } from '../../src/incident/source.ts';
import { siteImporter } from '../import/site-content.ts';

const site = inject('site');

interface ApiIncident {
  id: string;
  url: string;
  times: Record<string, { at: string; precision: string; estimated: boolean; zoned: boolean } | null>;
  impact: { users: { percent: number | null; count: number | null } | null };
  detection: { by: string | null };
  cause: { category: string };
  trigger: string | null;
  severity: string | null;
  basis: string | null;
  symptoms: unknown[];
  actions: { text: string; type: string | null }[];
  organisation: string;
  derived: {
    durationMinutes: number | null;
    phases: Record<string, number | null>;
    hypotheses: { suspect: string[]; minutes: number | null; atMost: boolean }[];
    hypothesisMinutes: number | null;
    recurrenceOf: string | null;
  };
}

const api = readJson<{ schema: number; asOf: string; count: number; incidents: ApiIncident[] }>(
  site,
  'api/incidents.json',
);
const seed = (organisation: string): ApiIncident => {
  const found = api.incidents.find((incident) => incident.organisation === organisation);
  if (!found) throw new Error(`no incident of ${organisation}`);
  return found;
};
const at = (incident: ApiIncident, milestone: string): string | null => incident.times[milestone]?.at ?? null;

describe('the five course documents come out as they say', () => {
  it('000: a deadlock, found after an hour', () => {
    const incident = seed('unnamed-000');
    expect(at(incident, 'started')).toBe('2023-05-02T14:00+01:00');
    expect(at(incident, 'detected')).toBe('2023-05-02T14:00+01:00');
    expect(at(incident, 'identified')).toBe('2023-05-02T15:00+01:00');
    expect(at(incident, 'mitigated')).toBe('2023-05-02T16:00+01:00');
    expect(at(incident, 'resolved')).toBe('2023-05-02T16:30+01:00');
    expect(incident.impact.users).toEqual({ percent: 100, count: null });
    expect(incident.derived).toMatchObject({
      durationMinutes: 150,
      phases: { detect: null, diagnose: 60, fix: 60, recover: 30 },
      hypotheses: [{ suspect: ['capacity/overload', 'data', 'infrastructure'], minutes: 25, atMost: false }],
      hypothesisMinutes: 25,
    });
    expect(incident.actions).toHaveLength(4);
  });

  it('001: two hypotheses whose end is not told', () => {
    const incident = seed('unnamed-001');
    expect(at(incident, 'started')).toBe('2023-08-13T10:00Z');
    expect(at(incident, 'identified')).toBeNull();
    expect(at(incident, 'mitigated')).toBeNull();
    expect(at(incident, 'resolved')).toBe('2023-08-13T14:00Z');
    expect(incident.impact.users).toEqual({ percent: 30, count: null });
    expect(incident.trigger).toBe('deploy');
    expect(incident.derived).toMatchObject({
      durationMinutes: 240,
      hypotheses: [
        { suspect: ['data'], minutes: null },
        { suspect: ['network/load-balancing'], minutes: null },
      ],
      hypothesisMinutes: null,
    });
    expect(incident.actions).toHaveLength(6);
  });

  it('002: each hypothesis lasts at most until the next step', () => {
    const incident = seed('unnamed-002');
    expect(at(incident, 'identified')).toBe('2024-01-18T13:00Z');
    expect(at(incident, 'mitigated')).toBe('2024-01-18T13:30Z');
    expect(at(incident, 'resolved')).toBe('2024-01-18T14:00Z');
    expect(incident.derived).toMatchObject({
      durationMinutes: 240,
      phases: { detect: null, diagnose: 180, fix: 30, recover: 30 },
      hypotheses: [
        { suspect: ['data'], minutes: 60, atMost: true },
        { suspect: ['network/load-balancing'], minutes: 90, atMost: true },
      ],
      hypothesisMinutes: 150,
    });
    expect(incident.actions).toHaveLength(8);
  });

  it('003: nothing is told of its times', () => {
    const incident = seed('unnamed-003');
    expect(Object.values(incident.times)).toEqual([null, null, null, null, null, null]);
    expect(incident.impact.users).toBeNull();
    expect(incident.detection.by).toBeNull();
    expect(incident.derived).toMatchObject({
      durationMinutes: null,
      hypotheses: [],
      hypothesisMinutes: null,
    });
    expect(incident.actions).toHaveLength(4);
  });

  it('004: the rollback began at one, and when the harm ended is not told', () => {
    const incident = seed('unnamed-004');
    expect(at(incident, 'started')).toBe('2024-01-25T10:00Z');
    expect(at(incident, 'identified')).toBe('2024-01-25T12:00Z');
    expect(at(incident, 'mitigated')).toBeNull();
    expect(incident.derived).toMatchObject({
      durationMinutes: 240,
      hypotheses: [
        { suspect: ['network', 'data'], minutes: 30, atMost: true },
        { suspect: ['data/schema-query'], minutes: 60, atMost: true },
      ],
    });
    expect(incident.actions).toHaveLength(6);
  });

  it('all of them have a misconfigured cache, a symptom, no severity and no basis, and none recurs', () => {
    for (const number of ['000', '001', '002', '003', '004']) {
      const incident = seed(`unnamed-${number}`);
      expect(incident.cause.category).toBe('configuration/cache');
      expect(incident.symptoms.length).toBeGreaterThan(0);
      expect(incident).toMatchObject({ severity: null, basis: null });
      expect(incident.derived.recurrenceOf).toBeNull();
      expect(incident.actions.every(({ type }) => type !== null)).toBe(true);
    }
  });
});

describe('the API', () => {
  it('has exactly the keys of the contract, in every incident', () => {
    const keys = [
      'actions',
      'basis',
      'cause',
      'contributing',
      'derived',
      'detection',
      'evidence',
      'extra',
      'fix',
      'id',
      'impact',
      'kind',
      'learning',
      'organisation',
      'origin',
      'related',
      'services',
      'severity',
      'sources',
      'status',
      'summary',
      'symptoms',
      'tags',
      'timeline',
      'times',
      'title',
      'trigger',
      'url',
    ];
    for (const incident of api.incidents) expect(Object.keys(incident).sort()).toEqual(keys);
  });

  it('says for which date it holds and how many there are, the newest first and undated ones last', () => {
    expect(api).toMatchObject({ schema: 1, asOf: '2026-11-21', count: api.incidents.length });
    const starts = api.incidents.map((incident) =>
      incident.times['started'] ? Date.parse(incident.times['started'].at) : -Infinity,
    );
    expect(starts).toEqual(starts.toSorted((a, b) => b - a));
  });

  it('gives every incident a page, its JSON and its source', () => {
    for (const { id, url } of api.incidents) {
      expect(url).toBe(`/incidents/${id}/`);
      expect(readJson(site, `incidents/${id}.json`)).toMatchObject({ id });
      expect(readFileSync(join(site, `incidents/${id}.mdx`), 'utf8')).toMatch(/^---\ntitle: /);
    }
  });

  it('gives every incident a page that can be imported again, with the same frontmatter', async () => {
    const importer = await siteImporter();
    for (const { id } of api.incidents) {
      const imported = importer.text(readFileSync(join(site, `incidents/${id}/index.html`), 'utf8'));
      const { source } = readSource(readFileSync(join(site, `incidents/${id}.mdx`), 'utf8'));
      expect({ id, incident: imported.incident }).toEqual({ id, incident: source!.data });
    }
  });

  it('publishes the schema that every shipped report fits', async () => {
    const { parse } = await import('yaml');
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      readJson<object>(site, 'api/schema.json'),
    );
    const files = readdirSync('content/incidents', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.mdx'),
    );
    for (const file of files) {
      const frontmatter = readFileSync(join('content/incidents', file), 'utf8').split(/^---$/m)[1]!;
      expect({ file, fits: validate(parse(frontmatter)), errors: validate.errors }).toEqual({
        file,
        fits: true,
        errors: null,
      });
    }
  });
});
