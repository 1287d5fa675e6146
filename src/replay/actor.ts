import type { Detector } from '../incident/vocabulary.ts';

/** Who acted in an event whose words are withheld. */
export type Actor = Exclude<Detector, 'unknown'> | 'responders';

/** In English, for reports that are written in it; nobody in them tells what an incident was. */
const CALLED: [Actor, RegExp][] = [
  ['monitoring', /\b(?:alerts?|alarms?|monitoring)\b/i],
  ['customer', /\b(?:(?:an?|another|one) (?:user|customer|subscriber)|users|customers|subscribers)\b/i],
  [
    'responders',
    /\b(?:engineers?|teams?|on-call|operators?|colleagues?|staff|admins?|developers?|maintainers?)\b/i,
  ],
];

/** Who acts in a text stands among its first words, and not behind one of these. */
const FIRST_WORDS = 4;
const BEHIND = /\b(?:at|by|for|from|in|of|on|to|with)\b.*/i;

/** Who acts, by the first words of a text; `null` where they do not say. */
export function actorOf(text: string): Actor | null {
  const first = text.split(/\s+/).slice(0, FIRST_WORDS).join(' ').replace(BEHIND, '');
  return CALLED.find(([, pattern]) => pattern.test(first))?.[0] ?? null;
}
