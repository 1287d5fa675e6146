import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fix } from '../../src/check/fix.ts';
import { readSource } from '../../src/incident/source.ts';
import { decode } from '../../src/import/read-text.ts';
import { fileText } from '../../src/write/file-text.ts';
import { siteContent, siteImporter } from '../import/site-content.ts';
import { PROJECT } from '../check/fixture-content.ts';

const SEEDS = join(PROJECT, '../shared/seeds');
const content = await siteContent();
const importer = await siteImporter();
const keyOrder = Object.keys(content.schema.shape);
const folder = join(PROJECT, 'content/incidents');
const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  // Mending reads a file half a dozen times; one in eight has every kind of field among them.
  .filter((_, index) => index % 8 === 0)
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function dataOf(text: string): Record<string, unknown> {
  return readSource(text).source!.data as Record<string, unknown>;
}

const REPORT = `---
# Kept for the audit of 2024.
title: Checkout was slow
summary: >-
  Pages of the checkout took
  ten seconds.
status: draft # until reviewed
services: [checkout]
times:
  started: 2024-01-18T10:00Z # from the load balancer
  # The dashboard says so.
  resolved: 2024-01-18T11:00Z
cause:
  category: configuration/cache
timeline:
  # Who saw it first is not told.
  - at: 2024-01-18T10:05Z
    text: An alert fires.
  - at: 2024-01-18T10:30Z
    text: The cache is emptied.
---

## What happened

{/* a comment */}

It was slow.
`;

describe('the file of what was written', () => {
  it('is for the reports of the site what the checker’s mending would leave, and says the same', () => {
    for (const { name, text } of reports) {
      const { source } = readSource(text);
      const written = fileText({ frontmatter: dataOf(text), body: source!.body }, keyOrder);
      expect(fix(written, keyOrder), name).toBe(written);
      expect(dataOf(written), name).toEqual(dataOf(text));
      expect(Object.keys(dataOf(written)), name).toEqual(
        keyOrder.filter((key) => Object.hasOwn(dataOf(text), key)),
      );
    }
  });

  it.runIf(existsSync(SEEDS))('is for every imported seed what the checker’s mending would leave', () => {
    for (const name of readdirSync(SEEDS)) {
      const { incident, body } = importer.text(decode(readFileSync(join(SEEDS, name))));
      const written = fileText({ frontmatter: incident!, body }, keyOrder);
      expect(fix(written, keyOrder), name).toBe(written);
    }
  });

  it('writes the keys in the order of the schema, wherever they came from', () => {
    const text = fileText(
      { frontmatter: { times: { started: 'unknown' }, title: 'Checkout was slow' }, body: '' },
      keyOrder,
    );
    expect(text).toBe('---\ntitle: Checkout was slow\ntimes:\n  started: unknown\n---\n');
  });

  it('leaves a report in which nothing changed as it was, to the letter', () => {
    for (const { name, text } of reports) {
      const { source } = readSource(text);
      expect(fileText({ frontmatter: dataOf(text), body: source!.body.trim() }, keyOrder, text), name).toBe(
        fix(text, keyOrder),
      );
    }
  });

  it('keeps comments and the form of what did not change, also within what did', () => {
    const frontmatter = structuredClone(dataOf(REPORT)) as {
      severity?: string;
      times: Record<string, string>;
      timeline: { at: string; text: string }[];
    };
    frontmatter.severity = 'sev2';
    frontmatter.times['resolved'] = '2024-01-18T11:30Z';
    frontmatter.timeline.splice(1, 0, { at: '2024-01-18T10:10Z', text: 'Somebody takes it on.' });
    const body = readSource(REPORT).source!.body.trim();
    expect(fileText({ frontmatter, body }, keyOrder, REPORT)).toBe(
      REPORT.replace('services: [checkout]', 'severity: sev2\nservices: [checkout]')
        .replace('2024-01-18T11:00Z', '2024-01-18T11:30Z')
        .replace(
          '  - at: 2024-01-18T10:30Z',
          '  - at: 2024-01-18T10:10Z\n    text: Somebody takes it on.\n  - at: 2024-01-18T10:30Z',
        ),
    );
  });

  it('takes a changed body, and a field away that says nothing any more', () => {
    const { services: _, ...frontmatter } = dataOf(REPORT);
    const text = fileText({ frontmatter, body: 'New words.' }, keyOrder, REPORT);
    expect(text).not.toContain('services');
    expect(text.endsWith('---\n\nNew words.\n')).toBe(true);
  });
});
