import { unreadRule } from '../unread-rule.ts';

export const fileSymlink = unreadRule(
  'symlink',
  {
    id: 'file-symlink',
    doc: {
      text: 'A report is a file of its own. Links to other places are not followed, since they could lead out of the content folder.',
      bad: '2024-01-18-cache.mdx -> /etc/passwd',
      good: '2024-01-18-cache.mdx',
    },
  },
  () => ({
    message: 'this is a link to another place, which is not followed',
    hint: 'put the file itself here',
  }),
);
