import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { PROJECT, shippedReports } from './library.ts';

const reports = [...(await shippedReports()).values()].map(({ incident }) => incident);
const entriesIn = (file: string): YAMLMap[] =>
  (parseDocument(readFileSync(join(PROJECT, 'content', file), 'utf8')).contents as YAMLSeq<YAMLMap>).items;

it('has an incident for every cause, or says beside it why the cause stays', () => {
  const used = new Set(reports.map(({ cause }) => cause.category));
  const neither = entriesIn('causes.yaml').flatMap((branch) =>
    (branch.get('children') as YAMLSeq<YAMLMap>).items.flatMap((cause, index) => {
      const id = `${String(branch.get('id'))}/${String(cause.get('id'))}`;
      // The comment above the first of several belongs to their list.
      const comment =
        cause.commentBefore ?? (index === 0 ? (branch.get('children') as YAMLSeq).commentBefore : null);
      const stays = /It stays: \S/.test(comment ?? '');
      return used.has(id) === stays
        ? [`${id} ${stays ? 'has an incident now' : 'has none, and no reason'}`]
        : [];
    }),
  );
  // A cause that only ever contributed is told of by those incidents.
  const contributing = new Set(reports.flatMap((report) => report.contributing.map(({ cause }) => cause)));
  expect(neither.filter((told) => !contributing.has(told.split(' ')[0]!))).toEqual([]);
});

it('has an incident for every symptom', () => {
  const used = new Set(reports.flatMap(({ symptoms }) => symptoms.map(({ kind }) => kind)));
  expect(
    entriesIn('symptoms.yaml')
      .map((symptom) => String(symptom.get('id')))
      .filter((id) => !used.has(id)),
  ).toEqual([]);
});
