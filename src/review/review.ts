import type { RootContent } from 'mdast';
import type { Problem } from '../incident/problem.ts';
import type { Change } from './changes.ts';
import { figureChanges } from './figure-changes.ts';
import { heading, paragraph, print, words } from './markdown.ts';
import { figureTable, reportPart } from './report-part.ts';
import type { ReviewContext } from './report-part.ts';

export type { ReviewContext } from './report-part.ts';

/** GitHub refuses a summary of more than 1 MiB; a branch with more reports than this is no review. */
const MOST_REPORTS = 20;

/**
 * What a branch does to the reports, for whoever reviews it, as Markdown: of each report the facts as read, the clock,
 * what the check says and the past incidents most like it; then the figures that come out another way.
 * @param problems what the check found in the reports of the branch
 */
export function reviewOf(change: Change, problems: readonly Problem[], context: ReviewContext): string {
  const { reports } = change;
  const shown = reports.slice(0, MOST_REPORTS);
  const parts = shown.flatMap((report) =>
    reportPart(
      report,
      change,
      problems.filter(({ file }) => file === report.file),
      context,
    ),
  );
  return print([
    heading(1, ...words('What this changes')),
    summary(change),
    ...parts,
    ...rest(change),
    ...figures(change, context),
  ]);
}

function summary({ reports, settings }: Change): RootContent {
  const count = (how: string) => reports.filter((report) => report.how === how).length;
  const told = (['new', 'changed', 'removed'] as const).flatMap((how) =>
    count(how) === 0 ? [] : [`${count(how)} ${how}`],
  );
  const text = told.length === 0 ? 'No report is new, changed or removed.' : `Reports: ${told.join(', ')}.`;
  const note = ' Settings or lists change too; both sides are read with the new ones.';
  return paragraph(...words(settings ? text + note : text));
}

function rest({ reports }: Change): RootContent[] {
  const more = reports.length - MOST_REPORTS;
  return more > 0 ? [paragraph(...words(`and ${more} more reports, which the check lists`))] : [];
}

function figures(change: Change, context: ReviewContext): RootContent[] {
  const changes = figureChanges(change.before, change.after, context);
  return [heading(2, ...words('Figures that change')), figureTable(changes)];
}
