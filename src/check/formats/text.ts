import type { Excerpted } from '../check-file.ts';
import { rankOf, ruleOf } from '../rules.ts';
import type { Checked } from '../run.ts';
import { excerptLines } from './excerpt.ts';
import { paints } from './paint.ts';
import type { Paints } from './paint.ts';

/** A report's list of what would make it more useful is no longer than this. */
const LONGEST_LIST = 5;

/** What a person reads in a terminal, or in a log. */
export function formatText(
  { files, errors, warnings, problems }: Checked,
  options: { colour: boolean },
): string {
  const paint = paints(options.colour);
  const blocks = [...byFile(problems)].map(([file, own]) => fileBlock(file, own, paint));
  const reports = count(files, 'report');
  const verdict =
    problems.length === 0
      ? paint.good(`${reports} checked: nothing to mend`)
      : `${reports} checked: ${paint.bold(`${count(errors, 'error')}, ${count(warnings, 'warning')}`)}`;
  return [...blocks, verdict].join('\n\n') + '\n';
}

function byFile(problems: Excerpted[]): Map<string, Excerpted[]> {
  return Map.groupBy(problems, ({ file }) => file);
}

function fileBlock(file: string, problems: Excerpted[], paint: Paints): string {
  const isUseful = ({ rule }: Excerpted) => ruleOf(rule)?.group === 'completeness';
  const entries = problems.filter((problem) => !isUseful(problem)).map((problem) => entry(problem, paint));
  const list = usefulList(problems.filter(isUseful), paint);
  return [paint.bold(file), ...entries, ...(list === null ? [] : [list])].join('\n\n');
}

function entry(problem: Excerpted, paint: Paints): string {
  const { line, column, severity, message, hint, rule } = problem;
  const mark = severity === 'error' ? paint.error('error') : paint.warning('warning');
  const head = `  ${line}:${column}  ${mark}  ${message}  ${paint.faint(rule)}`;
  const lines = [head, ...excerptLines(problem, paint), ...(hint === null ? [] : [`      ${hint}`])];
  return lines.join('\n');
}

/** Never a wall: what would help most, one line each, and how much more there is. */
function usefulList(problems: Excerpted[], paint: Paints): string | null {
  if (problems.length === 0) return null;
  const sorted = problems.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule));
  const lines = sorted.slice(0, LONGEST_LIST).map(({ line, column, message, hint, rule }) => {
    return `    ${line}:${column}  ${message}  ${paint.faint(rule)}${hint === null ? '' : `\n      ${paint.faint(hint)}`}`;
  });
  const rest = sorted.length - LONGEST_LIST;
  if (rest > 0) {
    const names = [...new Set(sorted.slice(LONGEST_LIST).map(({ rule }) => rule))].join(', ');
    lines.push(`    ${rest} more: ${names}`);
  }
  return [`  ${paint.warning('would make it more useful')}`, ...lines].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
