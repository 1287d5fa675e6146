import type { Incident } from './incident.ts';
import { readBody } from './body/body.ts';
import type { Body, BodyOptions } from './body/body.ts';
import { clockProblems } from './clock-problems.ts';
import { incidentOf } from './incident-of.ts';
import { clockOf } from './milestones.ts';
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
  /** Says the labels of the rendered body, see `readBody`. */
  say?: BodyOptions['say'];
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
  const { audience, mapUrl, say } = context;
  const read = readBody(source.body, source.bodyLine, { audience, say, ...(mapUrl && { mapUrl }) });
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
