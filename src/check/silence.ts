import type { LocalProblem } from '../incident/problem.ts';
import { frontmatterComments } from './frontmatter-comments.ts';
import type { Comment } from './frontmatter-comments.ts';
import { problemOf } from './rule.ts';
import type { Rule } from './rule.ts';
import { silenceNotAllowed } from './rules/silence-not-allowed.ts';
import { silenceWithoutEffect } from './rules/silence-without-effect.ts';
import { silenceWithoutReason } from './rules/silence-without-reason.ts';

/** The word with which a comment silences a rule: `hindsight-ignore <rule>: <reason>`. */
export const SILENCE = 'hindsight-ignore';
const FORM = new RegExp(`^${SILENCE}\\b[ \\t]*([\\w-]*)[ \\t]*:?[ \\t]*([\\s\\S]*)$`);

interface Silence {
  comment: Comment;
  rule: string;
  reason: string;
  /** The lines on which it holds. */
  from: number;
  to: number;
}

/** The rule with an id, of those that were asked. */
type RuleFinder = (id: string) => Rule | undefined;

/** Nobody needs more of them in one report. */
const MOST = 100;

function isSilence({ text }: Comment): boolean {
  return FORM.test(text.trim());
}

/**
 * Takes out the problems that a comment silences, and tells of silences that do nothing. A comment holds for its own
 * line; where it stands alone on it, for the next line of the frontmatter, or the next block of the body.
 */
export function silence(
  problems: LocalProblem[],
  text: string,
  bodyComments: Comment[],
  ruleOf: RuleFinder,
): LocalProblem[] {
  if (!text.includes(SILENCE)) return problems;
  const lines = text.split(/\r?\n/);
  const silences = [
    ...frontmatterComments(text)
      .filter(isSilence)
      .map((comment) => silenceOf(comment, lines, nextLine)),
    ...bodyComments.filter(isSilence).map((comment) => silenceOf(comment, lines, nextBlock)),
  ]
    .filter((each) => each !== null)
    .slice(0, MOST);
  const used = new Set<Silence>();
  const rest = problems.filter((problem) => {
    const by = silences.filter((each) => covers(each, problem, ruleOf));
    for (const each of by) used.add(each);
    return by.length === 0;
  });
  return [...rest, ...silences.flatMap((each) => complaint(each, used.has(each), ruleOf))];
}

function covers({ rule, reason, from, to }: Silence, problem: LocalProblem, ruleOf: RuleFinder): boolean {
  return (
    rule === problem.rule &&
    reason !== '' &&
    problem.line >= from &&
    problem.line <= to &&
    ruleOf(rule)?.silenceable === true
  );
}

function silenceOf(
  comment: Comment,
  lines: string[],
  reach: (line: number, lines: string[]) => number,
): Silence | null {
  const form = FORM.exec(comment.text.trim());
  if (!form) return null;
  const { line, column, endLine, endColumn } = comment.place;
  const before = lines[line - 1]!.slice(0, column - 1);
  const after = lines[endLine - 1]!.slice(endColumn - 1);
  const alone = before.trim() === '' && after.trim() === '';
  const to = alone ? reach(endLine, lines) : endLine;
  return { comment, rule: form[1]!, reason: form[2]!.trim(), from: line, to };
}

/** The next line of the frontmatter that is neither blank nor a comment. */
function nextLine(line: number, lines: string[]): number {
  for (let at = line; at < lines.length; at += 1) if (/^\s*[^#\s]/.test(lines[at]!)) return at + 1;
  return line;
}

/** The last line of the next block: of what stands after the blank lines and before the next ones. */
function nextBlock(line: number, lines: string[]): number {
  let at = line;
  while (at < lines.length && lines[at]!.trim() === '') at += 1;
  while (at < lines.length && lines[at]!.trim() !== '') at += 1;
  return at;
}

function complaint(
  { comment: { place }, rule, reason }: Silence,
  used: boolean,
  ruleOf: RuleFinder,
): LocalProblem[] {
  const known = ruleOf(rule);
  if (known && !known.silenceable) {
    const message = `\`${rule}\` cannot be silenced`;
    return [
      problemOf(silenceNotAllowed, { place, message, hint: 'mend what it tells of, and remove the comment' }),
    ];
  }
  if (known && reason === '') {
    const hint = `write it after a colon: \`${SILENCE} ${rule}: because …\``;
    return [
      problemOf(silenceWithoutReason, { place, message: `\`${rule}\` is silenced without a reason`, hint }),
    ];
  }
  if (used) return [];
  const message = known
    ? `\`${rule}\` has nothing to say here`
    : rule === ''
      ? 'the comment does not say which rule it silences'
      : `there is no rule \`${rule}\``;
  const hint = known
    ? 'remove the comment, or put it on the line before the one that it is about'
    : 'the message of a problem ends with the name of its rule';
  return [problemOf(silenceWithoutEffect, { place, message, hint })];
}
