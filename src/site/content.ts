import environment from 'virtual:hindsight';
import { readContentFolder } from '../incident/content-folder.ts';
import type { Content } from '../incident/content.ts';

const { contentDir, fallbackDir, root } = environment;
const { content, problems } = await readContentFolder({ dir: contentDir, fallback: fallbackDir, root });
// The configuration has read them before, and told every problem.
if (!content) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));

/** The site's settings, taxonomy, services and organisations, read once. */
export const { settings, taxonomy, services, organisations, schema }: Content = content;
