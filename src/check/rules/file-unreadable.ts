import { unreadRule } from '../unread-rule.ts';

export const fileUnreadable = unreadRule(
  'failed',
  {
    id: 'file-unreadable',
    doc: {
      text: 'A file that cannot be read is told, and the rest is checked all the same.',
      bad: '-rw------- root 2024-01-18-cache.mdx',
      good: '-rw-r--r-- root 2024-01-18-cache.mdx',
    },
  },
  ({ reason }) => ({ message: `the file cannot be read: ${reason}`, hint: null }),
);
