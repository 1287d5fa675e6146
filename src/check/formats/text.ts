import type { Excerpted } from '../check-file.ts';
import { isSuggestion, rankOf, ruleOf } from '../rules.ts';
import type { Checked } from '../run.ts';
import { visible } from '../../incident/visible.ts';
import { excerptLines } from './excerpt.ts';
import { paints } from './paint.ts';
import type { Paints } from './paint.ts';

/** A report's list of what would make it more useful is no longer than this. */
const LONGEST_LIST = 5;

/** Suggestions about so many reports can be read one by one. */
const FEW = 10;

/** How a check is shown. */
export interface FormatOptions {
  colour: boolean;
  /** Sums up by rule what would make many reports more useful; errors and warnings are told in full all the same. */
  sumUp?: boolean;
}

/** What a person reads in a terminal, or in a log. */
export function formatText(checked: Checked, options: FormatOptions): string {
  const { files, errors, warnings, problems } = shown(checked);
  const paint = paints(options.colour);
  // Whoever checks everything would look for the one error among hundreds of suggestions.
  const summed = options.sumUp === true && files > FEW ? problems.filter(isSuggestion) : [];
  const told = summed.length > 0 ? problems.filter((problem) => !isSuggestion(problem)) : problems;
  const blocks = [...Map.groupBy(told, ({ file }) => file)].map(([file, own]) => fileBlock(file, own, paint));
  if (summed.length > 0) blocks.push(sumOf(summed, paint));
  const reports = count(files, 'report');
  const verdict =
    problems.length === 0
      ? paint.good(`${reports} checked: nothing to mend`)
      : `${reports} checked: ${paint.bold(`${count(errors, 'error')}, ${count(warnings, 'warning')}`)}`;
  return [...blocks, verdict].join('\n\n') + '\n';
}

/** As it can be shown: names and messages hold what stands in reports. */
export function shown(checked: Checked): Checked {
  const problems = checked.problems.map((problem) => ({
    ...problem,
    file: visible(problem.file),
    message: visible(problem.message),
    hint: problem.hint === null ? null : visible(problem.hint),
  }));
  return { ...checked, problems };
}

/** How many reports each suggestion is about, the most useful one first. */
function sumOf(problems: Excerpted[], paint: Paints): string {
  const rules = [...Map.groupBy(problems, ({ rule }) => rule)].toSorted(([a], [b]) => rankOf(a) - rankOf(b));
  const lines = rules.map(([rule, own]) => {
    const reports = new Set(own.map(({ file }) => file)).size;
    const [{ message }] = own as [Excerpted];
    const isOne = own.every((problem) => problem.message === message);
    return `    ${String(reports).padStart(5)}  ${isOne ? message : ruleOf(rule)!.doc.text}  ${paint.faint(rule)}`;
  });
  const head = `  ${paint.warning('would make so many reports more useful')}`;
  const more = paint.faint('`npm run check -- FILE`, or a folder, or `--changed`, tells each at its place');
  return [head, ...lines, `      ${more}`].join('\n');
}

function fileBlock(file: string, problems: Excerpted[], paint: Paints): string {
  const entries = problems
    .filter((problem) => !isSuggestion(problem))
    .map((problem) => entry(problem, paint));
  const list = suggestions(problems.filter(isSuggestion), paint);
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
function suggestions(problems: Excerpted[], paint: Paints): string | null {
  if (problems.length === 0) return null;
  const sorted = problems.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule));
  const lines = sorted.slice(0, LONGEST_LIST).map(({ line, column, message, hint, rule }) => {
    return `    ${line}:${column}  ${message}  ${paint.faint(rule)}${hint === null ? '' : `\n      ${paint.faint(hint)}`}`;
  });
  const rest = sorted.length - LONGEST_LIST;
  if (rest > 0) {
    const byRule = new Map(sorted.slice(LONGEST_LIST).map(({ rule, message }) => [rule, message]));
    const names = [...byRule].map(([rule, message]) => `${message}  ${paint.faint(rule)}`);
    lines.push(`    ${rest} more: ${names.join('; ')}`);
  }
  return [`  ${paint.warning('would make it more useful')}`, ...lines].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
