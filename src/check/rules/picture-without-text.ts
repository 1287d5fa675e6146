import { quote } from '../../incident/field-name.ts';
import type { ReportRule } from '../rule.ts';

export const pictureWithoutText: ReportRule = {
  id: 'picture-without-text',
  group: 'body',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'A picture says in words what it shows, for those who do not see it, and for search.',
    bad: '<Figure src="load.png" alt="" />',
    good: '<Figure src="load.png" alt="Load rose from 20% to 95% within a minute" />',
  },
  find({ body }) {
    return (body?.pictures ?? []).flatMap(({ src, alt, place }) => {
      if (alt.trim() !== '') return [];
      const message = `the picture ${quote(src)} has no text for those who do not see it`;
      return [{ place, message, hint: 'say in `alt` what it shows, as you would on the phone' }];
    });
  },
};
