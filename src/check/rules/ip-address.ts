import { isPublicAddress } from '../public-address.ts';
import { placesIn } from '../source-place.ts';
import type { TextRule } from '../rule.ts';

const CANDIDATE =
  /(?<![\w.:-])(?:\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)|(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}:{0,2}(?![\w:.]))/gi;
const VERSION = /(?:\bv(?:ersion)?\.?|\brelease)\s*$/i;

export const ipAddress: TextRule = {
  id: 'ip-address',
  group: 'safety',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'A public address shows where to knock. Those kept for documentation (such as `192.0.2.1` and `2001:db8::1`), private ones and well-known public resolvers are fine.',
    bad: 'text: Requests to 51.15.20.30 timed out.',
    good: 'text: Requests to the load balancer (192.0.2.30) timed out.',
  },
  findInText(text) {
    const placeOf = placesIn(text);
    return [...text.matchAll(CANDIDATE)].flatMap((match) => {
      const [address] = match;
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (!isPublicAddress(address) || VERSION.test(before)) return [];
      const place = placeOf(match.index, match.index + address.length);
      const message = `a public IP address stands here: \`${address.slice(0, 2)}…\``;
      const hint = 'say which machine it is, or use an address kept for documentation, such as `192.0.2.1`';
      return [{ place, message, hint, secret: address }];
    });
  },
};
