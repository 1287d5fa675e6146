import { dayToldIn } from '../day-told.ts';
import { unreadOf } from '../input-file.ts';
import type { InputFile } from '../input-file.ts';
import { START_OF_FILE } from '../../incident/problem.ts';
import type { FileRule } from '../rule.ts';
import { soundIdOf } from './file-name.ts';

const UNDATED = 'undated';

export const fileFolder: FileRule = {
  id: 'file-folder',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A report lies in the folder of its year, one without a date in `undated`, so that everybody finds it.',
    bad: 'content/incidents/2023/2024-01-18-cache-outage.mdx',
    good: 'content/incidents/2024/2024-01-18-cache-outage.mdx',
  },
  findInFile(file) {
    const id = soundIdOf(file);
    // What is no report at all is told as that.
    if (file.path === null || id === null || unreadOf(file)?.unread === 'stray') return [];
    const is = file.path.split('/').slice(0, -1).join('/');
    const should = folderOf(id);
    if (is === should) return [];
    const where = is === '' ? '`incidents` itself' : `\`${is}\``;
    const told = should === UNDATED ? dayToldIn(file) : 'none';
    // It lies where it does for the sake of its day, which its name lacks: that is for the rule about dates to tell.
    if (told === 'start' || told === 'unreadable') return [];
    const hint =
      told === 'none'
        ? `move it to \`incidents/${should}/\`; \`npm run check -- --fix\` does`
        : `begin its name with the day it is known by, or move it to \`incidents/${should}/\``;
    return [{ place: START_OF_FILE, message: `the report lies in ${where}, not in \`${should}\``, hint }];
  },
};

/** The folder in which a report lies, by its id. */
function folderOf(id: string): string {
  return /^(\d{4})-\d{2}-\d{2}(?:-|$)/.exec(id)?.[1] ?? UNDATED;
}

/** The folder that a report may be moved to without asking; `null` where its name lacks the day that it tells. */
export function folderFor(file: InputFile, id: string): string | null {
  const folder = folderOf(id);
  return folder === UNDATED && dayToldIn(file) !== 'none' ? null : folder;
}
