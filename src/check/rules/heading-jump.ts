import { quote } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';

export const headingJump: ReportRule = {
  id: 'heading-jump',
  group: 'body',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'Headings go down one level at a time, so that a screen reader’s list of them makes sense. The page’s title is the only first level.',
    bad: '## What happened\n\n#### The first hour',
    good: '## What happened\n\n### The first hour',
  },
  find({ body }) {
    let last = 1;
    return (body?.headings ?? []).flatMap(({ text, written, place }) => {
      const before = last;
      last = Math.max(written, 1);
      // A first level in a body is rendered as a second one, so a second one may follow the title as well.
      if (written <= before + 1) return [];
      const message = `the heading ${quote(text)} is of level ${written}, after one of level ${before}`;
      return [{ place, message, hint: `begin it with \`${'#'.repeat(before + 1)}\`` }];
    });
  },
};
