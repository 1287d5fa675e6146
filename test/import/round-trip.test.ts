import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/import/draft-file.ts';
import { readSource } from '../../src/incident/source.ts';
import { siteContent, siteImporter } from './site-content.ts';

const importer = await siteImporter();
const content = await siteContent();
const INCIDENTS = new URL('../../content/incidents', import.meta.url).pathname;
const reports = readdirSync(INCIDENTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.mdx'),
);

describe('a report that was exported', { timeout: 60_000 }, () => {
  it('comes back with the same frontmatter and body', () => {
    for (const file of reports) {
      const text = readFileSync(join(INCIDENTS, file), 'utf8');
      const { source } = readSource(text);
      const imported = importer.text(text);
      expect(imported.incident, file).toEqual(source!.data);
      expect(imported.body, file).toBe(source!.body);
    }
  });

  it('comes back whatever stands in its fields', () => {
    const words = (min: number, max: number) =>
      fc
        .string({ minLength: min, maxLength: max, unit: 'grapheme' })
        .map((text) => text.normalize())
        .filter((text) => text.trim().length >= min);
    const clock = fc.integer({ min: 0, max: 23 }).map((hour) => String(hour).padStart(2, '0'));
    const frontmatter = fc.record(
      {
        title: words(5, 60),
        summary: words(20, 200),
        status: fc.constantFrom('draft', 'published'),
        services: fc.array(fc.constantFrom('api', 'web-application', 'search'), { maxLength: 3 }),
        times: fc.record({ started: clock.map((hour) => `2024-01-18T${hour}:00Z`) }),
        cause: fc.record({
          category: fc.constantFrom('configuration/cache', 'capacity/limit', 'unknown/undisclosed'),
        }),
        impact: fc.record({ users: fc.record({ percent: fc.integer({ min: 0, max: 100 }) }) }),
        timeline: fc.array(
          fc.record({
            at: clock.map((hour) => `+${hour}:15`),
            kind: fc.constantFrom('note', 'escalated'),
            text: words(3, 80),
          }),
          { maxLength: 4 },
        ),
        actions: fc.array(fc.record({ text: words(3, 80), type: fc.constantFrom('prevent', 'detect') }), {
          maxLength: 3,
        }),
        tags: fc.array(fc.constantFrom('a', 'b-c'), { maxLength: 2 }),
      },
      { requiredKeys: ['title', 'summary', 'status', 'services', 'times', 'cause'] },
    );
    fc.assert(
      fc.property(frontmatter, (incident) => {
        fc.pre(content.schema.safeParse(incident).success);
        expect(importer.text(reportText({ incident, body: 'Words.' })).incident).toEqual(incident);
      }),
      { numRuns: 200 },
    );
  });
});
