import type { Line } from './lines.ts';
import { startsWithMoment } from './moments.ts';
import { isSectionName, kindOf } from './section-kinds.ts';

/**
 * Tables that hold the report's fields, as wikis and forms lay them out, read as labelled lines: a name and a value in
 * each row. Tables of events or measures stay tables.
 */
export function withFieldLines(lines: Line[]): Line[] {
  const result = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]!.kind !== 'row') continue;
    let end = at;
    while (end < lines.length && (lines[end]!.kind === 'row' || isDivider(lines[end]!))) end += 1;
    const rows = lines.slice(at, end).filter(({ kind }) => kind === 'row');
    if (isPairs(rows)) {
      for (let index = at; index < end; index += 1) {
        const { kind, cells } = lines[index]!;
        if (kind === 'row' && isField(cells[0]!))
          result[index] = labelled(lines[index]!, cells[0]!, cells[1]!);
      }
    }
    at = end;
  }
  return result;
}

function isDivider({ kind, raw }: Line): boolean {
  return kind === 'blank' && raw.includes('-') && raw.includes('|');
}

/** Two columns, of which the first names parts of a report in most rows, and no times. */
function isPairs(rows: readonly Line[]): boolean {
  if (rows.length < 2 || !rows.every(({ cells }) => cells.length === 2)) return false;
  const named = rows.filter(({ cells }) => isField(cells[0]!));
  return (
    named.length >= 2 &&
    named.length * 2 >= rows.length &&
    !rows.some(({ cells }) => startsWithMoment(cells[0]!))
  );
}

function isField(name: string): boolean {
  return (
    name.length <= 60 && kindOf(name) !== 'other' && (isSectionName(name) || name.split(' ').length <= 4)
  );
}

function labelled(line: Line, name: string, value: string): Line {
  return {
    ...line,
    kind: 'text',
    text: `${name.replace(/:$/, '')}: ${value}`,
    raw: `**${name.replace(/:$/, '')}:** ${value}`,
    indent: 0,
    cells: [],
  };
}
