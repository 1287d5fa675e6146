import environment from 'virtual:hindsight';
import { readContentFolder } from '../incident/content-folder.ts';
import type { Content } from '../incident/content.ts';
import { publicContent } from '../incident/public-content.ts';
import type { ReportContext } from '../incident/report.ts';
import { shown, withheld } from './shown.ts';

const { contentDir, fallbackDir, root, audience } = environment;
const { content, problems } = await readContentFolder({ dir: contentDir, fallback: fallbackDir, root });
// The configuration has read them before, and told every problem.
if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));

/** What the text of a report is read with; nothing else of the site may know the fields that a public one hides. */
export const reading: ReportContext = {
  schema: content.schema,
  settings: content.settings,
  audience,
  withheld,
};

/** The site's settings, taxonomy, services and organisations, read once, as far as those whom it is built for may know them. */
export const { settings, taxonomy, services, organisations, schema }: Content =
  audience === 'public'
    ? publicContent(
        content,
        shown.map(({ incident }) => incident),
      )
    : content;
