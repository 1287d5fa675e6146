import { placesIn } from '../source-place.ts';
import type { TextRule } from '../rule.ts';

const NUMBER =
  /(?<![\w+.:/=-])(?:\+[1-9]\d{0,2}(?:[ .()-]{0,2}\d){7,12}|\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}|[2-9]\d{2}-[2-9]\d{2}-\d{4})(?![\w:/-]|\.\d)/g;
/** Numbers that are kept free for stories: 555-0100 to 555-0199. */
const NOBODYS = /555[ .-]?01\d{2}$/;

export const phoneNumber: TextRule = {
  id: 'phone-number',
  group: 'safety',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'A telephone number is somebody’s; on a public page it is called.',
    bad: 'text: The provider was called at +49 30 901820.',
    good: 'text: The provider’s hotline was called.',
  },
  findInText(text) {
    const placeOf = placesIn(text);
    return [...text.matchAll(NUMBER)].flatMap((match) => {
      const [number] = match;
      if (NOBODYS.test(number)) return [];
      const place = placeOf(match.index, match.index + number.length);
      const message = `a telephone number stands here: \`${number.slice(0, 3)}…\``;
      return [{ place, message, hint: 'say who was called, without the number', secret: number }];
    });
  },
};
