import { unreadRule } from '../unread-rule.ts';

export const fileStray = unreadRule(
  'stray',
  {
    id: 'file-stray',
    doc: {
      text: 'The folder `incidents` holds reports (`.mdx`) and their pictures; anything else would be left out without a word.',
      bad: 'content/incidents/2024/2024-01-18-cache.md',
      good: 'content/incidents/2024/2024-01-18-cache.mdx',
    },
  },
  () => ({
    message: 'this is neither a report nor a picture',
    hint: 'end a report’s name in `.mdx`; `npm run import` makes drafts of other documents; pictures are PNG, JPEG, GIF, WebP or AVIF',
  }),
);
