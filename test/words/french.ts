import type { LocalProblem } from '../../src/incident/problem.ts';
import { problemSpeaker } from '../../src/words/problem-words.ts';
import { problemWords } from '../../src/words/schema-words.ts';

/** What checker and importer say, as the form of a French site says it. */
export const inFrench = problemSpeaker(problemWords('fr')!);

/** What is said of these problems that has no French: as it is in English. */
export function withoutFrench(problems: readonly Pick<LocalProblem, 'message' | 'hint'>[]): string[] {
  const said = problems.flatMap(({ message, hint }) => (hint === null ? [message] : [message, hint]));
  return [...new Set(said)].filter((text) => inFrench(text) === text);
}
