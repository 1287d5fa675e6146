import { placesIn } from '../source-place.ts';
import type { TextRule } from '../rule.ts';

const ADDRESS = /(?<![\w.+%-])[a-z0-9][\w.+%-]{0,63}@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])/gi;
/** Domains that are nobody's. */
const NOBODYS = /(?:^|\.)(?:example|invalid|test|localhost|local|example\.(?:com|org|net))$/i;
/** The user of a service, not a person. */
const SERVICE = /^(?:git|noreply|no-reply)@/i;

export const emailAddress: TextRule = {
  id: 'email-address',
  group: 'safety',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'An e-mail address is somebody’s, and a public page is read by those who collect them. Name the team, or use an address at `example.com`.',
    bad: 'text: alice.smith@corp.example.co saw the alert.',
    good: 'text: The engineer on call saw the alert.',
  },
  findInText(text) {
    if (!text.includes('@')) return [];
    const placeOf = placesIn(text);
    return [...text.matchAll(ADDRESS)].flatMap((match) => {
      const [address, domain] = match;
      if (NOBODYS.test(domain!) || SERVICE.test(address)) return [];
      const place = placeOf(match.index, match.index + address.length);
      const message = `an e-mail address stands here: \`${address[0]}…@…\``;
      const hint = 'name the team or role; where an address is needed, use one at `example.com`';
      return [{ place, message, hint, secret: address }];
    });
  },
};
