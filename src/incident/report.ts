import type { Incident } from './incident.ts';
import { readBody } from './body/body.ts';
import type { Body, BodyOptions } from './body/body.ts';
import { clockOf } from './milestones.ts';
import type { Clock } from './milestones.ts';
import { START_OF_FILE } from './problem.ts';
import type { LocalProblem } from './problem.ts';
import { publicText } from './public.ts';
import type { Frontmatter, ReportSchema } from './schema.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SiteSettings } from './settings.ts';
import { readSource } from './source.ts';
import type { SourceFile } from './source.ts';
import type { Audience } from './vocabulary.ts';
import type { Withheld } from './withheld.ts';

/** What reading a report depends on, apart from its file. */
export interface ReportContext {
  schema: ReportSchema;
  settings: Pick<SiteSettings, 'organisation' | 'audience' | 'language' | 'publicHides'>;
  /** Whom the result is for: the public gets nothing of what only the organisation may read. */
  audience: Audience;
  /** Ids of the reports that a public site does not show, so that others do not name them either. */
  withheld?: Withheld;
  /** Where links within the site and pictures lead on the page; as written without it. */
  mapUrl?: BodyOptions['mapUrl'];
}

/** A report that has been read without errors. */
export interface Report {
  incident: Incident;
  frontmatter: Frontmatter;
  body: Body;
  source: SourceFile;
}

/**
 * Reads a report: source, frontmatter, body. Every problem of all three is told; the report is `null` where one of
 * them is an error. Never throws for what stands in the file. For the public, what comes back of a report that it may
 * read was read from its public text, source included.
 */
export function readReport(id: string, text: string, context: ReportContext): Reading {
  const whole = readWhole(id, text, context);
  if (context.audience === 'internal' || whole.report?.incident.audience !== 'public') return whole;
  const { publicHides: hides } = context.settings;
  const shown = publicText(whole.report.source, { hides, withheld: context.withheld ?? new Set() });
  if (shown === text) return whole;
  const { report, problems } = readWhole(id, shown, context);
  if (report) return { report, problems: whole.problems };
  const unreadable = problems.map((problem) => ({
    ...problem,
    ...START_OF_FILE,
    message: `what a public build keeps of the report cannot be read: ${problem.message}`,
  }));
  return { report: null, problems: [...whole.problems, ...unreadable] };
}

interface Reading {
  report: Report | null;
  problems: LocalProblem[];
}

function readWhole(id: string, text: string, context: ReportContext): Reading {
  const { source, problems } = readSource(text);
  if (!source) return { report: null, problems };
  const { audience, mapUrl } = context;
  const read = readBody(source.body, source.bodyLine, { audience, ...(mapUrl && { mapUrl }) });
  const parsed = context.schema.safeParse(source.data);
  if (!parsed.success) {
    return {
      report: null,
      problems: [...problems, ...schemaProblems(source, context.schema, parsed.error), ...read.problems],
    };
  }
  const clock = clockOf(parsed.data);
  const found = [...problems, ...clockProblems(clock, parsed.data, source.placeOf), ...read.problems];
  if (!read.body || found.some((problem) => problem.severity === 'error'))
    return { report: null, problems: found };
  const incident = incidentOf(id, parsed.data, clock, context.settings);
  return { report: { incident, frontmatter: parsed.data, body: read.body, source }, problems: found };
}

/** What keeps the times of a report from being one clock. */
export function clockProblems(
  { conflicts }: Clock,
  frontmatter: Pick<Frontmatter, 'times' | 'timeline'>,
  placeOf: SourceFile['placeOf'],
): LocalProblem[] {
  const differing = conflicts.map(({ milestone, path, inTimes, inTimeline }): LocalProblem => ({
    ...placeOf(path),
    rule: 'milestone-said-twice',
    severity: 'error',
    message: `\`times.${milestone}\` is \`${inTimes}\`, but the timeline says \`${inTimeline}\``,
    hint: `keep the one in the timeline and remove the one under \`times\`, or make them the same`,
  }));
  return [...differing, ...zoneProblems(frontmatter, placeOf)];
}

/** A report does not mix moments with and without an offset: nothing could be measured between them. */
function zoneProblems(
  { times, timeline }: Pick<Frontmatter, 'times' | 'timeline'>,
  placeOf: SourceFile['placeOf'],
): LocalProblem[] {
  const moments = [
    ...Object.entries(times).map(([name, at]) => ({ at, path: ['times', name] })),
    ...timeline.map(({ at }, index) => ({ at, path: ['timeline', index, 'at'] })),
  ].flatMap(({ at, path }) =>
    at?.type === 'moment' && at.precision !== 'day' ? [{ zoned: at.zoned, at: at.at, path }] : [],
  );
  const first = moments[0];
  const other = first && moments.find((moment) => moment.zoned !== first.zoned);
  if (!other) return [];
  const [without, other_] = first.zoned ? [other, first] : [first, other];
  return [
    {
      ...placeOf(without.path),
      rule: 'zones-mixed',
      severity: 'error',
      message: `\`${without.at}\` has no offset, while \`${other_.at}\` has one`,
      hint: 'give every moment of the report its offset (`Z` for UTC), or none of them where nobody knows the zone',
    },
  ];
}

/** The incident that a frontmatter tells of: defaults filled in, unknown as `null`, milestones merged. */
export function incidentOf(
  id: string,
  written: Frontmatter,
  clock: Clock,
  settings: ReportContext['settings'],
): Incident {
  const users = written.impact?.users;
  return {
    id,
    title: written.title,
    summary: written.summary,
    status: written.status,
    kind: written.kind,
    organisation: written.organisation ?? settings.organisation,
    services: written.services,
    severity: written.severity ?? null,
    symptoms: written.symptoms.map(({ kind, text, error }) => ({
      kind,
      text: text ?? null,
      error: error ?? null,
    })),
    times: clock.times,
    ongoing: written.times.resolved?.type === 'ongoing',
    statedDuration: written.duration ?? null,
    impact: {
      summary: written.impact?.summary ?? null,
      scope: written.impact?.scope ?? null,
      kinds: written.impact?.kinds ?? [],
      users:
        users?.percent === undefined && users?.count === undefined
          ? null
          : { percent: users.percent ?? null, count: users.count ?? null },
      requestsFailedPercent: written.impact?.requestsFailed ?? null,
      cost: written.impact?.cost ?? null,
    },
    detection: { by: written.detection?.by ?? null, how: written.detection?.how ?? null },
    cause: {
      category: written.cause.category,
      component: written.cause.component ?? null,
      summary: written.cause.summary ?? null,
    },
    contributing: written.contributing.map(({ cause, text }) => ({ cause, text: text ?? null })),
    trigger: written.trigger ?? null,
    fix: { kinds: written.fix?.kinds ?? [], summary: written.fix?.summary ?? null },
    timeline: written.timeline.map((event, index) => ({
      ...clock.events[index]!,
      kind: event.kind,
      text: event.text,
      suspect: event.suspect ?? [],
      because: event.because ?? null,
    })),
    learning: written.learning ?? { wentWell: [], wentBadly: [], gotLucky: [] },
    actions: written.actions.map((action) => ({
      text: action.text,
      type: action.type ?? null,
      status: action.status,
      owner: action.owner ?? null,
      due: action.due ?? null,
      done: action.done ?? null,
      url: action.url ?? null,
    })),
    related: written.related,
    tags: written.tags,
    sources: written.sources.map(({ title, url, archived }) => ({
      title,
      url: url ?? null,
      archived: archived ?? null,
    })),
    evidence: Object.fromEntries(
      Object.entries(written.evidence).map(([field, { source, where }]) => [
        field,
        { source, where: where ?? null },
      ]),
    ),
    origin: written.origin,
    basis: written.basis ?? null,
    audience: written.audience ?? settings.audience,
    language: written.language ?? settings.language,
    extra: (written.extra ?? {}) as Incident['extra'],
  };
}
