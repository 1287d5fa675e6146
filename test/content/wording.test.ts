import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedReports, textsOf } from './library.ts';
import { haveFacts, linesOf } from './record.ts';
import type { FactsRecord } from './record.ts';

const records = JSON.parse(readFileSync(join(import.meta.dirname, 'facts.json'), 'utf8')) as FactsRecord[];
const reports = await shippedReports();

/** Words that judge, wherever they stand; the checker’s own rules look for how people are spoken of. */
const JUDGING =
  /\b(?:mistake\w*|mistyped|wrong\w*|erroneous\w*|unfortunate\w*|human error|misled|mislead\w*|wast(?:e|ed|ing)|careless\w*|should have|ought to have|failed to|neglect\w*|negligen\w*|surprising\w*|obvious\w*|incompeten\w*|sloppy|stupid\w*|foolish\w*|simply|of course|blunder\w*|forg[oe]t\w*|blam\w*|inexcus\w*|poorly|lazy|trivial\w*|ridicul\w*|embarrass\w*)\b/gi;

/** Where such a word was read and judges nobody, with the words around it. */
const REVIEWED: Record<string, string[]> = {
  '2014-01-08-github-dns': ['nothing is wrong with it'],
  '2017-07-19-parity-multisig': ['a forgotten guard'],
  '2019-05-30-kubernetes-prow-iops': ['containerd were blamed for it'],
  '2023-02-14-dfds-no-nodes': ['a rollover goes wrong', 'when one goes wrong'],
  '2023-03-15-nodejs-website-404': ['Wrong 404 answers', 'four hours, wrong ones too', 'wrong answers were'],
};

describe('a report', () => {
  it.each(records)('on $id is as long as what is known of it', ({ id, deep }) => {
    const { words } = reports.get(id)!;
    expect(words).toBeGreaterThanOrEqual(deep ? 300 : 60);
    expect(words).toBeLessThanOrEqual(deep ? 600 : 200);
  });

  it('judges nobody', () => {
    const judging = [...reports.values()].flatMap((report) =>
      textsOf(report)
        // A place in a source is named as the source names it.
        .filter(([place]) => !place.startsWith('evidence.'))
        .flatMap(([place, text]) => {
          const rest = (REVIEWED[report.incident.id] ?? []).reduce(
            (left, phrase) => left.replaceAll(phrase, ''),
            text,
          );
          return [...rest.replace(/\s+/g, ' ').matchAll(JUDGING)].map(
            ([word]) => `${report.incident.id} ${place}: ${word}`,
          );
        }),
    );
    expect(judging).toEqual([]);
  });

  it('names sources that it has for everything it says to have read', () => {
    const missing = [...reports.values()].flatMap(({ incident: { id, evidence, sources } }) =>
      Object.entries(evidence)
        .filter(([, { source }]) => sources[source - 1] === undefined)
        .map(([field, { source }]) => `${id} ${field}: ${source}`),
    );
    expect(missing).toEqual([]);
  });
});

/** From this many words in a row on, wording is somebody’s. */
const MANY = 12;

describe.runIf(haveFacts)('the words of a report are its own', () => {
  const files = haveFacts ? ['public-incidents.jsonl', 'deep.jsonl', 'coding.jsonl'].map(linesOf) : [];

  it('and no sentence of twelve words or more stands in the notes that it was made from', () => {
    const copied = records.flatMap(({ id }) => {
      const noted = files.flatMap((file) => stringsIn(file.get(id)).map(plain));
      return writtenIn(id).flatMap(([place, text]) =>
        sentencesOf(text)
          .filter((sentence) => sentence.split(' ').length >= MANY)
          .filter((sentence) => noted.some((note) => ` ${note} `.includes(` ${sentence} `)))
          .map((sentence) => `${id} ${place}: ${sentence}`),
      );
    });
    expect(copied).toEqual([]);
  });

  it('and no twelve words in a row are quoted from a source', () => {
    const quoted = records.flatMap(({ id }) => {
      const evidence = files[0]!.get(id)?.['evidence'] as { quotes?: unknown } | undefined;
      const quotes = new Set(stringsIn(evidence?.quotes).flatMap(runsIn));
      return writtenIn(id).flatMap(([place, text]) =>
        runsIn(text)
          .filter((run) => quotes.has(run))
          .map((run) => `${id} ${place}: ${run}`),
      );
    });
    expect(quoted).toEqual([]);
  });
});

/** What was written for a report; a place in a source is named as the source names it. */
function writtenIn(id: string): [string, string][] {
  return textsOf(reports.get(id)!).filter(([place]) => !place.startsWith('evidence.'));
}

/** Every text in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A text without case and punctuation. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:;])\s+/).map(plain);
}

/** Every twelve words in a row. */
function runsIn(text: string): string[] {
  const words = plain(text).split(' ');
  return words.slice(MANY - 1).map((_, index) => words.slice(index, index + MANY).join(' '));
}
