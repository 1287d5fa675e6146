import type { LocalProblem } from '../incident/problem.ts';
import type { FileContext } from './context.ts';
import { decode } from './decode.ts';
import { bytesOf } from './input-file.ts';
import type { InputFile } from './input-file.ts';
import { problemOf } from './rule.ts';
import { FILE_RULES } from './rules.ts';

/**
 * The text of a file, and what is to be said of the file itself: its name, its folder, its bytes. `null` where it was
 * not read, or is not UTF-8. Check and build both read reports by it, so that none is built that the other refuses.
 */
export async function readText(
  file: InputFile,
  context: FileContext,
): Promise<{ text: string | null; problems: LocalProblem[] }> {
  const problems: LocalProblem[] = [];
  for (const rule of FILE_RULES) {
    for (const finding of await rule.findInFile(file, context)) problems.push(problemOf(rule, finding));
  }
  const bytes = bytesOf(file);
  if (bytes === null) return { text: null, problems };
  const decoded = decode(bytes);
  return { text: decoded.text, problems: [...problems, ...decoded.problems] };
}
