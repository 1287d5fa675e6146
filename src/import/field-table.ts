import type { Line } from './lines.ts';
import { startsWithMoment } from './moments.ts';
import { isSectionName, kindOf } from './section-kinds.ts';

/**
 * Tables that hold the report's fields, as wikis and forms lay them out, read as labelled lines: a name and a value in
 * each row, or a row of names over one of values. Tables of events or measures stay tables.
 */
export function withFieldLines(lines: Line[]): Line[] {
  const result = [...lines];
  const replaced = new Map<Line, Line[]>();
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]!.kind !== 'row') continue;
    let end = at;
    while (end < lines.length && (lines[end]!.kind === 'row' || isDivider(lines[end]!))) end += 1;
    const rows = lines.slice(at, end).filter(({ kind }) => kind === 'row');
    if (isOverValues(rows)) {
      const [names, values] = [rows[0]!, rows[1]!];
      // One line for each field, in the place of the row that holds the values.
      const fields = names.cells.flatMap((name, column) =>
        isField(name) && values.cells[column] ? [labelled(values, name, values.cells[column])] : [],
      );
      result[lines.indexOf(names)] = { ...names, kind: 'blank', text: '', cells: [] };
      replaced.set(values, fields);
    } else if (isPairs(rows)) {
      for (let index = at; index < end; index += 1) {
        const { kind, cells } = lines[index]!;
        if (kind === 'row' && isField(cells[0]!))
          result[index] = labelled(lines[index]!, cells[0]!, cells[1]!);
      }
    }
    at = end;
  }
  return result.flatMap((line) => replaced.get(line) ?? [line]);
}

function isDivider({ kind, raw }: Line): boolean {
  return kind === 'blank' && raw.includes('-') && raw.includes('|');
}

/** Two rows, of which the first names parts of a report in most columns. */
function isOverValues(rows: readonly Line[]): boolean {
  const [names, values] = rows;
  if (rows.length !== 2 || !names || !values || names.cells.length < 3) return false;
  const named = names.cells.filter(isField);
  return (
    named.length >= 3 && named.length * 2 > names.cells.length && values.cells.length === names.cells.length
  );
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
