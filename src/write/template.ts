import type { Written } from './file-text.ts';

/**
 * What a report is mostly made of: the timeline's milestones, still without times, and the headings of a story. The
 * comments ask; none of them is shown on the page.
 */
export const TEMPLATE: Written = {
  frontmatter: {
    status: 'draft',
    timeline: ['started', 'detected', 'identified', 'mitigated', 'resolved'].map((kind) => ({ kind })),
  },
  body: [
    '## What happened',
    '{/* What did users meet, and what did it look like from inside? */}',
    '## Why it could happen',
    '{/* What let the trigger through? Which defences held, which were not there? */}',
    '## How it was found and ended',
    '{/* What was suspected, because of what, and what told the causes apart? */}',
  ].join('\n\n'),
};
