import { readFile } from 'node:fs/promises';
import { idOf, nameOf, readContentFolder, reportPaths } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import type { Content } from '../incident/content.ts';
import type { Incident } from '../incident/incident.ts';
import { readReport } from '../incident/report.ts';

/**
 * What an internal site would show: the settings, and every incident that is no draft.
 * @throws Error naming the settings’ problems, or every report that has errors
 */
export async function readShown(folder: ContentFolder): Promise<{ content: Content; incidents: Incident[] }> {
  const { content, problems } = await readContentFolder(folder);
  if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const context = { schema: content.schema, settings: content.settings, audience: 'internal' as const };
  const read = await Promise.all(
    (await reportPaths(folder)).map(async (path) => ({
      path,
      report: readReport(idOf(path), await readFile(path, 'utf8'), context).report,
    })),
  );
  const broken = read.filter(({ report }) => report === null).map(({ path }) => nameOf(folder, path));
  if (broken.length > 0)
    throw new Error(`these reports have errors; \`npm run check\` tells them:\n${broken.join('\n')}`);
  const incidents = read.flatMap(({ report }) => (report ? [report.incident] : []));
  return { content, incidents: incidents.filter(({ status }) => status !== 'draft') };
}
