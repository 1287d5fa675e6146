import { START_OF_FILE } from '../incident/problem.ts';
import type { FileRule } from './rule.ts';
import { LARGEST_BYTES, unreadOf } from './input-file.ts';
import type { Unread } from './input-file.ts';

type Kind = Unread['unread'];

/** A rule about one of the ways in which a file is not read at all. */
export function unreadRule<K extends Kind>(
  kind: K,
  rule: Pick<FileRule, 'id' | 'doc'>,
  say: (unread: Extract<Unread, { unread: K }>) => { message: string; hint: string | null },
): FileRule {
  return {
    ...rule,
    group: 'shape',
    severity: 'error',
    silenceable: false,
    findInFile(file) {
      const unread = unreadOf(file);
      if (unread?.unread !== kind) return [];
      return [{ place: START_OF_FILE, ...say(unread as Extract<Unread, { unread: K }>) }];
    },
  };
}

/** How large a file may be, in words. */
export const LARGEST = `${LARGEST_BYTES / 1024} KiB`;
