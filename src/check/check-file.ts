import { compareProblems } from '../incident/problem.ts';
import type { LocalProblem, Problem } from '../incident/problem.ts';
import { checkText } from './check-text.ts';
import type { Found } from './check-text.ts';
import type { Context } from './context.ts';
import { withinSize } from './input-file.ts';
import type { InputFile } from './input-file.ts';
import { readDraft } from './read-draft.ts';
import { readText } from './read-text.ts';
import { redact } from './redact.ts';
import { RULES, ruleOf } from './rules.ts';
import { silence } from './silence.ts';

/** A problem, and the line of the file that it begins on, with nothing in it that must not be shown. */
export interface Excerpted extends Problem {
  excerpt: string | null;
}

/** More of one rule in one file helps nobody, and a hostile file could ask for ten thousands. */
const MOST_OF_A_RULE = 50;

/** Checks one file. Never throws for what stands in it. */
export async function checkFile(given: InputFile, context: Context): Promise<Excerpted[]> {
  const file = withinSize(given);
  const read = await readText(file, context);
  const { text } = read;
  if (text === null) return excerpted({ problems: read.problems, secrets: [] }, file, '');
  const found = await checkText(file, text, context, { readDraft, rules: RULES });
  found.problems = silence([...read.problems, ...found.problems], text, found.comments, ruleOf);
  return excerpted(found, file, text);
}

function excerpted(
  found: Pick<Found, 'problems' | 'secrets'>,
  { name }: InputFile,
  text: string,
): Excerpted[] {
  const lines = found.problems.length === 0 ? [] : text.split(/\r?\n/);
  const problems = bounded(found.problems).map((problem) => ({
    file: name,
    ...problem,
    excerpt: lines[problem.line - 1] ?? null,
  }));
  return redact(problems, found.secrets).toSorted(compareProblems);
}

/** Of each rule so many; the last one says how many more there are. */
function bounded(problems: LocalProblem[]): LocalProblem[] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const shown = new Map<string, number>();
  return problems.flatMap((problem) => {
    const number = (shown.get(problem.rule) ?? 0) + 1;
    shown.set(problem.rule, number);
    if (number > MOST_OF_A_RULE) return [];
    const more = counts.get(problem.rule)! - number;
    if (number < MOST_OF_A_RULE || more === 0) return [problem];
    return [{ ...problem, message: `${problem.message}, and ${more} more like it below` }];
  });
}
