import type { Problem } from '../../incident/problem.ts';
import type { Checked } from '../run.ts';

/** What programs read: `{files, errors, warnings, problems}`. */
export function formatJson({ files, errors, warnings, problems }: Checked): string {
  return `${JSON.stringify({ files, errors, warnings, problems: problems.map(publicOf) }, null, 2)}\n`;
}

function publicOf(problem: Problem): Problem {
  const { file, line, column, endLine, endColumn, rule, severity, message, hint } = problem;
  return { file, line, column, endLine, endColumn, rule, severity, message, hint };
}
