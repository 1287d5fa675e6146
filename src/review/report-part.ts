import type { PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../incident/problem.ts';
import type { Content } from '../incident/content.ts';
import type { Change, ReportChange } from './changes.ts';
import { figureChanges } from './figure-changes.ts';
import { bullets, code, heading, link, paragraph, strong, table, words } from './markdown.ts';
import type { Names } from './names.ts';
import { pastLike } from './past.ts';
import type { ReadIncident } from './read-reports.ts';
import { textRibbon } from './text-ribbon.ts';
import { endedBy, toldBy } from './told.ts';

/** What the parts of a review stand on. */
export interface ReviewContext {
  content: Content;
  names: Names;
  /** A date, `2026-11-21`, for which the figures hold. */
  asOf: string;
  /** The address of a page of the published site. */
  address: (path: string) => string;
}

/** So many problems of a report are listed; the check tells all of them. */
const MOST_PROBLEMS = 20;
const HOW = { new: 'New', changed: 'Changed', removed: 'Removed' } as const;

/** Everything a reviewer wants to know of one report. */
export function reportPart(
  report: ReportChange,
  change: Change,
  problems: readonly Problem[],
  context: ReviewContext,
): RootContent[] {
  const { file, how, after, before, id } = report;
  const title = (after ?? before)?.incident.title ?? id;
  const head = [
    heading(2, ...words(`${HOW[how]}: ${title}`)),
    paragraph({ type: 'inlineCode', value: file }),
  ];
  if (how === 'removed')
    return [...head, paragraph(...words('Its page goes; links from elsewhere will lead nowhere.'))];
  if (!after)
    return [
      ...head,
      ...problemPart(problems),
      paragraph(...words('It cannot be read before its errors are mended.')),
    ];
  return [
    ...head,
    ...problemPart(problems),
    ...factsPart(after, before, context.names),
    ...ribbonPart(after, context.names),
    ...pastPart(after, change, context),
    ...ifPublishedPart(after, change, context),
  ];
}

function problemPart(problems: readonly Problem[]): RootContent[] {
  if (problems.length === 0) return [paragraph(...words('The check finds nothing to mend.'))];
  const sorted = problems.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line);
  const items = sorted
    .slice(0, MOST_PROBLEMS)
    .map(({ severity, line, message, hint }): PhrasingContent[] => [
      strong(severity === 'error' ? 'Error' : 'Warning'),
      ...words(` line ${line}: ${message}`.trim()).map((node, index) =>
        index === 0 && node.type === 'text' ? { ...node, value: ` ${node.value}` } : node,
      ),
      ...(hint === null
        ? []
        : [{ type: 'text', value: '. ' } as const, ...words(hint.charAt(0).toUpperCase() + hint.slice(1))]),
    ]);
  const more = problems.length - items.length;
  return [
    heading(3, ...words('What the check says')),
    bullets(more > 0 ? [...items, words(`and ${more} more, which the check lists`)] : items),
  ];
}

function rank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

function factsPart(after: ReadIncident, before: ReadIncident | null, names: Names): RootContent[] {
  const old = before && new Map(toldBy(before, names));
  const rows = toldBy(after, names).map(([about, text]) => {
    const was = old?.get(about);
    return [words(about), words(text), ...(old ? [words(was === undefined || was === text ? '' : was)] : [])];
  });
  const columns = [words('Fact'), words('As read'), ...(old ? [words('Before')] : [])];
  return [heading(3, ...words('The facts as read')), table([columns, ...rows])];
}

function ribbonPart(after: ReadIncident, names: Names): RootContent[] {
  const drawn = textRibbon(after, names);
  return [
    heading(3, ...words('On the clock')),
    drawn === null ? paragraph(...words('No two moments of it are known to the minute.')) : code(drawn),
  ];
}

function pastPart(after: ReadIncident, change: Change, { names, address }: ReviewContext): RootContent[] {
  const past = pastLike(after, change, names);
  const head = heading(3, ...words('Past incidents most like it'));
  if (past.length === 0) return [head, paragraph(...words('None is like it.'))];
  const items = past.map(({ incident, because }): PhrasingContent[] => [
    link(address(`/incidents/${incident.id}/`), incident.title),
    { type: 'text', value: `: ${because}. Ended by ${endedBy(incident)}` },
  ]);
  return [head, bullets(items)];
}

/** A report in review is in no figure; a reviewer wants to know what its publication will change. */
function ifPublishedPart(after: ReadIncident, change: Change, context: ReviewContext): RootContent[] {
  const { incident } = after;
  if (incident.status === 'published') return [];
  const published = { ...after, incident: { ...incident, status: 'published' as const } };
  const rest = change.after.filter((read) => read.incident.id !== incident.id);
  const changes = figureChanges(rest, [...rest, published], context);
  return [heading(3, ...words('Figures that change once it is published')), figureTable(changes)];
}

/** Figures before and after, or that none changes. */
export function figureTable(changes: ReturnType<typeof figureChanges>): RootContent {
  if (changes.length === 0) return paragraph(...words('None.'));
  return table([
    [words('Figure'), words('Before'), words('After')],
    ...changes.map(({ figure, before, after }) => [words(figure), words(before), words(after)]),
  ]);
}
