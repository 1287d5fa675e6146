import type { Imported } from '../import-document.ts';
import { readZone } from '../zones.ts';
import { CAUSES_OF_LABEL, DETECTORS_OF_LABEL } from './gold.ts';
import type { Gold } from './gold.ts';

/** How one field came out over a corpus. */
export interface FieldScore {
  field: string;
  /** Documents with a value in the labels. */
  gold: number;
  filled: number;
  right: number;
  wrong: number;
  /** The labels have a value, the importer none. */
  missing: number;
  /** The importer has a value, the labels none. */
  invented: number;
  precision: number | null;
  recall: number | null;
  /** Documents that came out right, those counted that rightly stayed empty. */
  rightShare: number | null;
  /** Ids that did not come out right, with what was got. */
  off: { id: string; gold: unknown; got: unknown }[];
}

type Value = string | number | null;

interface Field {
  name: string;
  gold: (gold: Gold) => Value;
  got: (imported: Imported, gold: Gold) => Value;
  same: (gold: Value, got: Value, whole: Gold) => boolean;
}

const equal = (gold: Value, got: Value): boolean => gold === got;
/** Counts are right within one. */
const near = (gold: Value, got: Value): boolean => Math.abs(Number(gold) - Number(got)) <= 1;

const FIELDS: readonly Field[] = [
  {
    name: 'title',
    gold: ({ title }) => title || null,
    got: (imported) => told(imported, 'title', 'stated'),
    same: alike(0.8),
  },
  {
    name: 'date',
    gold: ({ date }) => date,
    got: (imported) => day(told(imported, 'times.started')),
    same: equal,
  },
  {
    name: 'startLocal',
    gold: ({ startLocal }) => startLocal,
    got: (imported) => clock(told(imported, 'times.started')),
    same: equal,
  },
  {
    name: 'endLocal',
    gold: ({ endLocal }) => endLocal,
    got: (imported) => clock(told(imported, 'times.resolved')),
    same: equal,
  },
  {
    name: 'timeZone',
    gold: ({ timeZone }) => timeZone,
    got: (imported) => told(imported, 'timeZone'),
    same: sameZone,
  },
  {
    name: 'durationMinutes',
    gold: ({ durationMinutes }) => durationMinutes,
    got: (imported) => told(imported, 'duration'),
    same: equal,
  },
  {
    name: 'usersAffectedPercent',
    gold: ({ usersAffectedPercent }) => usersAffectedPercent,
    got: (imported) => told(imported, 'impact.users.percent') ?? told(imported, 'impact.requestsFailed'),
    same: equal,
  },
  {
    name: 'timelineCount',
    gold: ({ timelineCount }) => timelineCount || null,
    got: (imported) => told(imported, 'timeline'),
    same: near,
  },
  {
    name: 'rootCauseCategory',
    gold: ({ rootCauseCategory }) => (rootCauseCategory === 'unknown' ? null : rootCauseCategory),
    got: (imported) => told(imported, 'cause.category'),
    same: (gold, got) =>
      CAUSES_OF_LABEL[String(gold)]?.some((cause) => got === cause || String(got).startsWith(`${cause}/`)) ??
      false,
  },
  {
    name: 'detectedBy',
    gold: ({ detectedBy }) => (detectedBy === 'unknown' ? null : detectedBy),
    got: (imported) => told(imported, 'detection.by'),
    same: (gold, got) => DETECTORS_OF_LABEL[String(gold)]?.includes(String(got)) ?? false,
  },
  {
    name: 'firstSuspected',
    gold: ({ firstSuspected }) => firstSuspected,
    got: firstSuspected,
    same: alike(0.2),
  },
  {
    name: 'actionItemCount',
    gold: ({ actionItemCount }) => actionItemCount || null,
    got: (imported) => listOf(imported, 'actions').length || null,
    same: near,
  },
];

/** Scores what was imported against its labels; whether each is a postmortem first. */
export function score(pairs: readonly { gold: Gold; imported: Imported }[]): FieldScore[] {
  const kinds = scoreOf(
    'isPostmortem',
    pairs.map(({ gold, imported }) => ({
      id: gold.id,
      gold: String(gold.isPostmortem),
      got: String(imported.isPostmortem),
      right: gold.isPostmortem === imported.isPostmortem,
    })),
  );
  const told = FIELDS.map(({ name, gold: of, got: from, same }) =>
    scoreOf(
      name,
      pairs.map(({ gold, imported }) => {
        const [wanted, got] = [of(gold), from(imported, gold)];
        // Where the labels leave two readings open, either is right, and so is none.
        const open =
          name === 'date' &&
          wanted === null &&
          got !== null &&
          (gold.dateAlternatives ?? []).includes(String(got));
        const right = wanted !== null && got !== null && same(wanted, got, gold);
        return { id: gold.id, gold: open ? got : wanted, got, right: right || open };
      }),
    ),
  );
  return [kinds, ...told];
}

function scoreOf(
  field: string,
  results: { id: string; gold: Value; got: Value; right: boolean }[],
): FieldScore {
  const count = (test: (result: (typeof results)[number]) => boolean): number => results.filter(test).length;
  const gold = count((result) => result.gold !== null);
  const filled = count((result) => result.got !== null);
  const right = count((result) => result.right);
  const both = count((result) => result.gold !== null && result.got !== null);
  const empty = count((result) => result.gold === null && result.got === null);
  return {
    field,
    gold,
    filled,
    right,
    wrong: both - right,
    missing: count((result) => result.gold !== null && result.got === null),
    invented: count((result) => result.gold === null && result.got !== null),
    precision: share(right, filled),
    recall: share(right, gold),
    rightShare: share(right + empty, results.length),
    off: results
      .filter((result) => !result.right && (result.gold !== null || result.got !== null))
      .map(({ id, gold: wanted, got }) => ({ id, gold: wanted, got })),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 1000;
}

function told({ evidence }: Imported, field: string, basis?: string): Value {
  const found = evidence.find(
    (item) => item.field === field && (basis === undefined || item.basis === basis),
  );
  return found === undefined ? null : (found.value as Value);
}

function day(value: Value): Value {
  return /^~?(\d{4}-\d{2}-\d{2})/.exec(String(value))?.[1] ?? null;
}

function clock(value: Value): Value {
  return /(?:T|^)(\d{2}:\d{2})/.exec(String(value))?.[1] ?? null;
}

function listOf({ incident }: Imported, key: string): unknown[] {
  return (incident?.[key] ?? []) as unknown[];
}

function firstSuspected(imported: Imported): Value {
  const events = listOf(imported, 'timeline') as { kind: string; text: string }[];
  return events.find(({ kind }) => kind === 'suspected')?.text ?? null;
}

function sameZone(gold: Value, got: Value): boolean {
  const [a, b] = [readZone(String(gold)), readZone(String(got))];
  return gold === got || (a !== null && JSON.stringify(a) === JSON.stringify(b));
}

/** The words of the label that the text shares, as a part of all words of the label. */
function alike(least: number) {
  return (gold: Value, got: Value): boolean => {
    const words = (text: Value): string[] =>
      String(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const [wanted, there] = [words(gold), new Set(words(got))];
    return wanted.length > 0 && wanted.filter((word) => there.has(word)).length / wanted.length >= least;
  };
}
