import type { Body } from '../incident/body/body.ts';
import type { Incident } from '../incident/incident.ts';
import { clockOf } from '../incident/milestones.ts';
import type { LocalProblem, Place } from '../incident/problem.ts';
import { clockProblems } from '../incident/clock-problems.ts';
import { pathText } from '../incident/field-name.ts';
import { meantKeys, schemaProblems } from '../incident/schema-problems.ts';
import { readSource } from '../incident/source.ts';
import type { SourceFile } from '../incident/source.ts';
import type { Path } from '../incident/yaml.ts';
import type { Context } from './context.ts';
import { idOfFile } from './input-file.ts';
import type { InputFile } from './input-file.ts';
import { prune } from './prune.ts';
import type { LenientSchema, Written } from './lenient-schema.ts';

/** A report as far as it is sound, so that rules can look at it while the schema still refuses some of it. */
export interface Draft {
  file: InputFile;
  id: string;
  text: string;
  source: SourceFile;
  written: Written;
  /** Milestones wherever they were written, and the events' times. */
  timed: Pick<Incident, 'times' | 'timeline'>;
  /** `null` where the body was refused. */
  body: Body | null;
  /** The path at which a part of `written` stands in the file. */
  pathInFile: (path: Path) => Path;
  placeOf: (path: Path) => Place;
  placeOfKey: (path: Path) => Place;
  /** Whether something was written there that the schema refused: it is not missing, and nothing follows from it. */
  isDoubtful: (path: string) => boolean;
}

/** How a body is read: its text, and the line of the file on which it begins. */
export type BodyReader = (body: string, line: number) => { body: Body | null; problems: LocalProblem[] };

/**
 * Reads a report as far as it goes, and everything that the readers of YAML, frontmatter and body say about it. The
 * reader of bodies is passed in: the site's own does not run in a browser.
 */
export function draftWith(
  bodyReader: BodyReader,
  file: InputFile,
  text: string,
  { content, lenient }: Pick<Context, 'content' | 'lenient'>,
): { draft: Draft | null; problems: LocalProblem[] } {
  const { source, problems } = readSource(text);
  if (!source) return { draft: null, problems };
  const read = bodyReader(source.body, source.bodyLine);
  const strict = content.schema.safeParse(source.data);
  if (strict.success) {
    const draft = draftOf(file, source, strict.data, (path) => path, read.body, []);
    return { draft, problems: [...problems, ...clockSays(draft), ...read.problems] };
  }
  const refused = schemaProblems(source, content.schema, strict.error);
  const doubtful = [
    ...strict.error.issues.map(({ path }) => path),
    ...meantKeys(source.data, content.schema, strict.error).map(({ path }) => path),
  ];
  const sound = prune<LenientSchema>(source.data, lenient);
  const draft = sound && draftOf(file, source, sound.data, sound.pathInFile, read.body, doubtful);
  return {
    draft,
    problems: [...problems, ...refused, ...(draft ? clockSays(draft) : []), ...read.problems],
  };
}

function draftOf(
  file: InputFile,
  source: SourceFile,
  written: Written,
  pathInFile: (path: Path) => Path,
  body: Body | null,
  doubtful: Path[],
): Draft {
  const { times, events } = clockOf(clockParts(written));
  const timeline = written.timeline.map((event, index) => ({
    ...events[index]!,
    kind: event.kind,
    text: event.text,
    suspect: event.suspect ?? [],
    because: event.because ?? null,
  }));
  const doubts = doubtsOf(doubtful);
  return {
    file,
    id: idOfFile(file),
    text: source.text,
    source,
    written,
    timed: { times, timeline },
    body,
    pathInFile,
    placeOf: (path) => source.placeOf(pathInFile(path)),
    placeOfKey: (path) => source.placeOfKey(pathInFile(path)),
    isDoubtful: (path) => doubts.has(path) || ancestorsOf(path).some((above) => doubts.get(above) === true),
  };
}

/** Every doubtful path (`true`), and what it stands in (`false`). */
function doubtsOf(paths: Path[]): Map<string, boolean> {
  const doubts = new Map<string, boolean>();
  for (const path of paths) {
    const text = pathText(path);
    for (const above of ancestorsOf(text)) if (!doubts.has(above)) doubts.set(above, false);
    doubts.set(text, true);
  }
  return doubts;
}

function ancestorsOf(path: string): string[] {
  const keys = path.split('.');
  return keys.slice(1).map((_, index) => keys.slice(0, index + 1).join('.'));
}

function clockSays({ written, placeOf }: Draft): LocalProblem[] {
  const parts = clockParts(written);
  return clockProblems(clockOf(parts), parts, placeOf);
}

function clockParts({ times, timeline }: Written) {
  return { times: { ...times, started: times.started ?? ({ type: 'unknown' } as const) }, timeline };
}
