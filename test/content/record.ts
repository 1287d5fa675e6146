import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './library.ts';

/** What a report has to agree with; a moment as a report writes it, `~` for an estimate, `null` for unknown. */
export interface FactsRecord {
  id: string;
  started: string | null;
  detected: string | null;
  identified: string | null;
  mitigated: string | null;
  resolved: string | null;
  durationMinutes: number | null;
  cause: string;
  trigger: string;
  scope: string;
  basis: string;
  /** Whether it is to be told at length. */
  deep: boolean;
}

const FOLDER = join(PROJECT, '../shared/facts');
const FIELDS = {
  started: 'startedAt',
  detected: 'detectedAt',
  identified: 'identifiedAt',
  mitigated: 'mitigatedAt',
  resolved: 'endedAt',
} as const;

type Line = Record<string, unknown> & { id: string };

/** Whether the facts files lie beside the project. */
export const haveFacts = existsSync(FOLDER);

/** The lines of one of the facts files, by id. */
export function linesOf(file: string): Map<string, Line> {
  const text = readFileSync(join(FOLDER, file), 'utf8').trim();
  return new Map(
    text
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
      .map((line) => [line.id, line]),
  );
}

/** What the facts files say of every incident, each field by the file that wins for it. */
export function recordsOfFacts(): FactsRecord[] {
  const [codings, deep] = [linesOf('coding.jsonl'), linesOf('deep.jsonl')];
  return [...linesOf('public-incidents.jsonl').values()].map((line) =>
    recordOf(line, codings.get(line.id)!, deep.get(line.id)),
  );
}

function recordOf(line: Line, coding: Line, deep: Line | undefined): FactsRecord {
  const estimated = new Set(line['estimated'] as string[]);
  if (line['startedPrecision'] === 'hour') estimated.add('startedAt');
  const moment = (field: string): string | null => {
    const at = (deep ? deep[field === 'endedAt' ? 'resolvedAt' : field] : line[field]) as string | null;
    // Whole minutes are written without their seconds.
    return at && `${estimated.has(field) ? '~' : ''}${at.replace(/(T\d\d:\d\d):00(?=Z|[+-])/, '$1')}`;
  };
  return {
    id: line.id,
    started: moment(FIELDS.started),
    detected: moment(FIELDS.detected),
    identified: moment(FIELDS.identified),
    mitigated: moment(FIELDS.mitigated),
    resolved: moment(FIELDS.resolved),
    durationMinutes: line['durationMinutes'] as number | null,
    cause: coding['cause'] as string,
    trigger: coding['trigger'] as string,
    scope: coding['scope'] as string,
    basis: line['confidence'] === 'high' ? 'own-report' : 'summary',
    deep: deep !== undefined || line['confidence'] === 'high',
  };
}
