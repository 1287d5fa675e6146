import { LARGEST, unreadRule } from '../unread-rule.ts';

export const fileTooLarge = unreadRule(
  'too-large',
  {
    id: 'file-too-large',
    doc: {
      text: `A report has at most ${LARGEST}: a hundred pages of text. Long logs belong where logs are kept.`,
      bad: '(a report with a log of 20,000 lines)',
      good: '<Log title="the lines that told it">\n…\n</Log>',
    },
  },
  ({ bytes }) => ({
    message: `the file has ${Math.ceil(bytes / 1024)} KiB; the most is ${LARGEST}`,
    hint: 'cut long logs to the lines that tell something',
  }),
);
