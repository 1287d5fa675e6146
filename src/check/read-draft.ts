import { readBody } from '../incident/body/body.ts';
import type { LocalProblem } from '../incident/problem.ts';
import type { Context } from './context.ts';
import { draftWith } from './draft.ts';
import type { Draft } from './draft.ts';
import type { InputFile } from './input-file.ts';

/** Reads a report as far as it goes, its body by the site's own reader. */
export function readDraft(
  file: InputFile,
  text: string,
  context: Pick<Context, 'content' | 'lenient'>,
): { draft: Draft | null; problems: LocalProblem[] } {
  return draftWith((body, line) => readBody(body, line, { audience: 'internal' }), file, text, context);
}
