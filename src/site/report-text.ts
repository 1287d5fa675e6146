import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import environment from 'virtual:hindsight';
import { readReport } from '../incident/report.ts';
import type { Entry } from './collection.ts';
import { reading } from './content.ts';

/** Where the report stands, whose text the store does not keep; what is shown of it can be less. */
export function reportFile({ path }: Entry): string {
  return join(environment.contentDir, path);
}

/** The report as it was written; in a public site, its public text. */
export function reportText(entry: Entry): string {
  // One of thousands of small files; to wait for each would take longer than to read it.
  const text = readFileSync(reportFile(entry), 'utf8');
  return environment.audience === 'public' ? publicTextOf(entry, text) : text;
}

/** What stands between the first lines of three dashes, which a page carries so that it can be imported again. */
export function frontmatterText(entry: Entry): string {
  return /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(reportText(entry))?.[1] ?? '';
}

function publicTextOf({ incident: { id } }: Entry, text: string): string {
  const { report } = readReport(id, text, reading);
  // The file may have changed since it was loaded; then there is nothing that may be shown.
  if (report?.incident.audience !== 'public')
    throw new Error(`${id} can no longer be read, or is no longer public`);
  return report.source.text;
}
