import { basename } from 'node:path';
import { checkFile } from '../check/check-file.ts';
import type { Excerpted } from '../check/check-file.ts';
import type { Context } from '../check/context.ts';
import type { InputFile } from '../check/input-file.ts';
import { readText } from '../check/read-text.ts';
import { problemOf } from '../check/rule.ts';
import { missingPicture, pictureMissing } from '../check/rules/picture-missing.ts';
import { withoutExcerpt } from '../check/run.ts';
import { factsOf } from '../facts/facts.ts';
import type { Facts } from '../facts/facts.ts';
import type { Body } from '../incident/body/body.ts';
import type { Incident } from '../incident/incident.ts';
import type { LocalProblem } from '../incident/problem.ts';
import { readReport } from '../incident/report.ts';
import type { ReportContext } from '../incident/report.ts';
import type { Environment } from './environment.ts';
import { baseOf } from './parts.ts';
import { findPicture } from './pictures.ts';
import type { FoundPicture, ReportPicture } from './pictures.ts';

/** What the store keeps of a report: its data, what follows from it and its rendered body, but not its text. */
export interface StoredReport {
  /** The file, relative to the content folder, with `/` between folders. */
  path: string;
  incident: Incident;
  facts: Facts;
  body: Pick<Body, 'html' | 'headings' | 'text' | 'words'>;
  /** The pictures that its body shows to whom the site is built for, each once. */
  pictures: ReportPicture[];
  digest: string;
}

/** What the store keeps, in the live preview alone, of a report with an error. */
export interface BrokenReport {
  path: string;
  problems: Excerpted[];
}

/** What reading reports depends on, apart from their files. */
export interface Reading {
  environment: Environment;
  report: ReportContext;
  check: Context;
}

/** The file of a report relative to the content folder. */
export function storedPath({ name, path }: InputFile): string {
  return path === null ? basename(name) : `incidents/${path}`;
}

/** Reads a report as it is stored; where it has an error, what the check says of it instead. */
export async function readStored(
  file: InputFile,
  text: string | null,
  reading: Reading,
): Promise<{ report: Omit<StoredReport, 'digest'> } | { broken: BrokenReport }> {
  const path = storedPath(file);
  const { problems, report } = text === null ? { problems: [], report: null } : read(path, text, reading);
  const found = [...(await readText(file, reading.check)).problems, ...problems];
  if (report && !found.some(isError)) return { report };
  return { broken: { path, problems: await told(file, found, reading) } };
}

function isError({ severity }: LocalProblem): boolean {
  return severity === 'error';
}

function read(
  path: string,
  text: string,
  { environment, report: context }: Reading,
): { report: Omit<StoredReport, 'digest'> | null; problems: LocalProblem[] } {
  const found = new Map<string, FoundPicture | null>();
  const id = basename(path).replace(/\.mdx$/, '');
  const mapUrl: NonNullable<ReportContext['mapUrl']> = (url, use) => {
    if (use === 'link') return url.startsWith('/') ? onSite(url, environment) : url;
    if (!found.has(url)) found.set(url, findPicture(path, url, environment));
    const picture = found.get(url);
    if (!picture) return url;
    return onSite(
      picture.from === 'public' ? picture.path : `/pictures/${picture.picture.name}`,
      environment,
    );
  };
  const { report, problems } = readReport(id, text, { ...context, mapUrl });
  if (!report) return { report: null, problems };
  const { html, headings, text: plain, words, pictures } = report.body;
  // What the body shows, and not what was looked for: a picture inside `<Internal>` is no part of a public site.
  const shown = pictures.map(({ src, place }) => ({ src, place, picture: found.get(src) ?? null }));
  const missing = shown.flatMap(({ src, place, picture }) =>
    picture === null ? [problemOf(pictureMissing, missingPicture(src, place))] : [],
  );
  const own = shown.flatMap(({ picture }) => (picture?.from === 'content' ? [picture.picture] : []));
  const { incident } = report;
  const stored = {
    path,
    incident,
    facts: factsOf(incident),
    body: { html, headings, text: plain, words },
    pictures: [...new Map(own.map((picture) => [picture.name, picture])).values()],
  };
  return { report: stored, problems: [...problems, ...missing] };
}

function onSite(path: string, environment: Environment): string {
  return baseOf(path, environment) + path;
}

/**
 * Every error that the check tells of a file that is not built, in its words, and with nothing in them that must not be
 * shown. Should it ever find none, what the build found is told.
 */
async function told(file: InputFile, found: LocalProblem[], { check }: Reading): Promise<Excerpted[]> {
  const checked = (await checkFile(file, check)).filter(isError);
  if (checked.length > 0) return checked;
  return found.filter(isError).map((problem) => withoutExcerpt({ file: file.name, ...problem }));
}
