import type { Problem } from '../incident/problem.ts';
import { checkFile } from './check-file.ts';
import type { Excerpted } from './check-file.ts';
import type { Context } from './context.ts';
import type { InputFile } from './input-file.ts';

/** The result of a check, for a format to show. */
export interface Checked {
  /** How many reports were looked at. */
  files: number;
  errors: number;
  warnings: number;
  problems: Excerpted[];
}

/**
 * Checks reports one after the other, as they come, so that no more than one is held at a time. Never throws for what
 * stands in a file.
 */
export async function check(
  files: AsyncIterable<InputFile> | Iterable<InputFile>,
  context: Context,
): Promise<Checked> {
  const problems: Excerpted[] = [];
  let count = 0;
  for await (const file of files) {
    count += 1;
    for (const problem of await checkFile(file, context)) problems.push(problem);
  }
  return checkedOf(count, problems);
}

/** Counts what was found. */
export function checkedOf(files: number, problems: Excerpted[]): Checked {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { files, errors, warnings: problems.length - errors, problems };
}

/** A problem of which no line is shown, such as one of a settings file. */
export function withoutExcerpt(problem: Problem): Excerpted {
  return { ...problem, excerpt: null };
}
