import { shortDuration } from '../charts/words.ts';
import type { Content } from '../incident/content.ts';
import { DETECTORS, IMPACT_KINDS, SCOPES, TRIGGERS } from '../incident/vocabulary.ts';
import { insightsOf } from '../insights/insights.ts';
import type { Insights } from '../insights/insights.ts';
import { FEWEST } from '../insights/quantiles.ts';
import { rowOf } from '../insights/row-of.ts';
import type { Names } from './names.ts';
import type { ReadIncident } from './read-reports.ts';

/** A figure that comes out another way with a branch. */
export interface FigureChange {
  figure: string;
  before: string;
  after: string;
}

/** The figures of the insights page that differ between two collections, in the page's order. */
export function figureChanges(
  before: readonly ReadIncident[],
  after: readonly ReadIncident[],
  { content, asOf, names }: { content: Content; asOf: string; names: Names },
): FigureChange[] {
  const firstLevels = [...content.taxonomy.causes.values()].flatMap(({ id, branch }) =>
    branch === null ? [id] : [],
  );
  const [old, now] = [before, after].map((reports) => {
    const rows = reports.map(({ incident, facts }) => rowOf(incident, facts, asOf));
    return figuresOf(insightsOf(rows, content.settings.collection, asOf, firstLevels), names);
  }) as [Map<string, string>, Map<string, string>];
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((figure) => ({ figure, before: old.get(figure) ?? '0', after: now.get(figure) ?? '0' }))
    .filter((change) => change.before !== change.after);
}

function figuresOf(insights: Insights, names: Names): Map<string, string> {
  const { duration } = insights;
  const figures = new Map<string, string>([
    ['Incidents', String(insights.incidents)],
    ['Near misses', String(insights.nearMisses)],
    ['Durations known', `${duration.known} of ${insights.incidents}`],
    ['Median duration', medianOf(duration, names)],
  ]);
  for (const [phase, figure] of Object.entries(insights.phases))
    figures.set(`Median time to ${phase}`, medianOf(figure, names));
  for (const { scope, kind, count } of insights.impact) {
    const harm = kind ? IMPACT_KINDS[kind].name : 'kind unknown';
    figures.set(`Impact: ${harm}, ${scope ? SCOPES[scope].name : 'scope unknown'}`, String(count));
  }
  for (const { category, k, contributing } of insights.causes) {
    figures.set(`Root cause: ${names.cause(category)}`, String(k));
    figures.set(`Contributing cause: ${names.cause(category)}`, String(contributing));
  }
  for (const { by, k } of insights.detection) figures.set(`Noticed by: ${DETECTORS[by].name}`, String(k));
  for (const { trigger, count } of insights.triggers)
    figures.set(`Set off by: ${TRIGGERS[trigger].name}`, String(count));
  for (const { kind, count } of insights.symptoms)
    figures.set(`Symptom: ${names.symptom(kind)}`, String(count));
  for (const { suspect, count } of insights.hypotheses) {
    const figure = `Suspected, and another cause: ${suspect ? names.cause(suspect) : 'no cause named'}`;
    figures.set(figure, String(Number(figures.get(figure) ?? 0) + count));
  }
  for (const { organisation, category, incidents } of insights.recurrence) {
    const figure = `Came back: ${names.cause(category)} at ${names.organisation(organisation)}`;
    figures.set(figure, String(Math.max(Number(figures.get(figure) ?? 0), incidents.length)));
  }
  return figures;
}

function medianOf({ medianMinutes }: { medianMinutes: number | null }, { say }: Names): string {
  return medianMinutes === null
    ? `withheld, for under ${FEWEST} are known`
    : shortDuration(medianMinutes, say);
}
