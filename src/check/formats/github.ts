import type { Excerpted } from '../check-file.ts';
import { isSuggestion, rankOf } from '../rules.ts';
import type { Checked } from '../run.ts';
import { formatText, shown } from './text.ts';

/** GitHub shows so many annotations of each kind for one step, and drops the rest without a word. */
const MOST_ANNOTATIONS = 10;

/** Annotations for GitHub, and below them the whole list, which is what the log is for. */
export function formatGithub(checked: Checked): string {
  const all = annotations(shown(checked).problems);
  const errors = all.filter(({ kind }) => kind === 'error');
  const warnings = all.filter(({ kind }) => kind === 'warning');
  const first = [...errors.slice(0, MOST_ANNOTATIONS), ...warnings.slice(0, MOST_ANNOTATIONS)];
  const more = all.length - first.length;
  const pointer =
    more > 0
      ? [`::notice title=Hindsight::${more} more in the log of this step; all of them stand there`]
      : [];
  const log = formatText(checked, { colour: false })
    .replace(/##\[/g, '# #[')
    .replace(/^(\s*)::/gm, '$1: :');
  return [...first.map(({ line }) => line), ...pointer, '', log].join('\n');
}

interface Annotation {
  kind: 'error' | 'warning';
  line: string;
}

/** One for each problem, and one for each report's list of what would make it more useful. */
function annotations(problems: Excerpted[]): Annotation[] {
  const lists = Map.groupBy(problems.filter(isSuggestion), ({ file }) => file);
  return [
    ...problems.filter((problem) => !isSuggestion(problem)).map(annotation),
    ...[...lists.values()].map((list) => {
      const sorted = list.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule));
      const message = sorted.map((problem) => `- ${problem.message}`).join('\n');
      return annotation({ ...sorted[0]!, rule: 'would make it more useful', message, hint: null });
    }),
  ];
}

function annotation({
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  severity,
  message,
  hint,
}: Excerpted): Annotation {
  const properties = { file, line, endLine, col: column, endColumn, title: rule };
  const list = Object.entries(properties)
    .filter(([name]) => name !== 'endColumn' || line === endLine)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  const text = hint === null ? message : `${message}\n${hint}`;
  return { kind: severity, line: `::${severity} ${list}::${data(text)}` };
}

/** What GitHub reads as ends and separators, written so that it does not. */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
