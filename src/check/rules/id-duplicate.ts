import { START_OF_FILE } from '../../incident/problem.ts';
import { idOfFile, unreadOf } from '../input-file.ts';
import type { FileRule } from '../rule.ts';

export const idDuplicate: FileRule = {
  id: 'id-duplicate',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'An id is a page’s address, so no two reports share one; upper and lower case are the same, as they are on some file systems.',
    bad: 'content/incidents/2024/2024-01-18-cache.mdx\ncontent/incidents/undated/2024-01-18-cache.mdx',
    good: 'content/incidents/2024/2024-01-18-cache.mdx\ncontent/incidents/2024/2024-01-18-cache-second.mdx',
  },
  findInFile(file, { library }) {
    if (unreadOf(file)?.unread === 'stray') return [];
    const others = library.filesOf(idOfFile(file)).filter((name) => name !== file.name);
    const [other] = others;
    if (other === undefined) return [];
    const message = `\`${other}\` has the same id`;
    return [{ place: START_OF_FILE, message, hint: 'rename one of the two' }];
  },
};
