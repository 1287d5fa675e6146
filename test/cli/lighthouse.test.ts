import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTypes } from '../../src/cli/lighthouse/page-types.ts';
import { lossesOf, scoresOf, stumbledOver, table } from '../../src/cli/lighthouse/scores.ts';
import type { Result } from '../../src/cli/lighthouse/scores.ts';

const result: Result = {
  categories: {
    performance: { score: 0.974, auditRefs: [{ id: 'blocking', weight: 30 }] },
    accessibility: { score: 1, auditRefs: [{ id: 'contrast', weight: 7 }] },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: null, auditRefs: [{ id: 'hint', weight: 0 }] },
  },
  audits: {
    blocking: { score: 0.6, title: 'Total Blocking Time', displayValue: '150 ms' },
    contrast: { score: 1, title: 'Contrast' },
    hint: { score: 0, title: 'A hint that does not count' },
  },
};

let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'hindsight-'));
  mkdirSync(join(site, 'api'));
});
afterAll(() => rmSync(site, { recursive: true }));

describe('npm run lighthouse', () => {
  it('looks at the fullest page of each type', async () => {
    const incident = (id: string, events: number, symptom: string, category: string | null) => ({
      url: `/incidents/${id}/`,
      symptoms: [{ kind: symptom }],
      cause: { category },
      timeline: Array.from({ length: events }, () => ({})),
    });
    const incidents = [
      incident('a', 2, 'errors', 'network/dns'),
      incident('b', 9, 'slow', 'configuration/cache'),
      incident('c', 0, 'slow', 'configuration/cache'),
      incident('d', 1, 'data-loss', null),
    ];
    writeFileSync(join(site, 'api/incidents.json'), JSON.stringify({ incidents }));
    expect(await pageTypes(site)).toEqual({
      home: '/',
      list: '/incidents/',
      incident: '/incidents/b/',
      symptom: '/symptoms/slow/',
      cause: '/causes/configuration/cache/',
      insights: '/insights/',
      write: '/write/',
    });
  });

  it('says what to do where nothing is built', async () => {
    await expect(pageTypes(join(site, 'none'))).rejects.toThrow(/npm run build/);
  });

  it('says which audit could not be run, and gives no score for what it counts in', () => {
    const console = { score: null, title: 'Console', scoreDisplayMode: 'error', errorMessage: 'no answer' };
    const stumbled: Result = {
      categories: { 'best-practices': { score: null, auditRefs: [{ id: 'console', weight: 1 }] } },
      audits: { console },
    };
    expect(scoresOf(stumbled)['best-practices']).toBeNull();
    expect(stumbledOver(stumbled)).toEqual(['console']);
    const alone = { ...stumbled, audits: { console: { ...console, scoreDisplayMode: 'binary', score: 1 } } };
    expect(scoresOf(alone)['best-practices']).toBe(100);
    expect(lossesOf(stumbled)).toEqual(['best-practices: console could not be run: no answer']);
  });

  it('gives scores of 0 to 100, and says what took points', () => {
    const scores = scoresOf(result);
    expect(scores).toEqual({ performance: 97, accessibility: 100, 'best-practices': 100, seo: null });
    expect(lossesOf(result)).toEqual(['performance: Total Blocking Time (150 ms)']);
    expect(table({ home: scores })).toBe(
      '      performance  accessibility  best-practices  seo\nhome           97            100             100    ?\n',
    );
  });
});
