import type { Sentence } from '../block.ts';
import { isDenied, placesOf } from '../denied.ts';

const NOUN = String.raw`(?:cach(?:e|ing)(?: (?:layer|mechanism|server|system))?|load.?balancers?(?: settings| configuration)?|databases?(?: servers?| cluster| quer(?:y|ies))?|web ?servers?|api ?servers?|(?:nginx|apache2?|haproxy)(?: (?:server|configuration|config file))?|firewall(?: rules)?|(?:ssl|tls) certificates?|certificates?|configuration files?|config files?|settings files?|dns(?: records?| server)?|connection pool|cluster|disk|queue|message broker|cdn|payment gateway|cron ?jobs?|backup (?:process|system)|symbolic link|quer(?:y|ies)|retry logic|health checks?|permissions?|replica(?:tion)?|network switch|router)`;
const IN = new RegExp(
  String.raw`\b(?:in|of|with|within|by|on|to) (?:the |our |its |an? )?((?:[\p{L}\d][\p{L}\d.'’/-]*\s){0,3}${NOUN})\b`,
  'iu',
);
const ANY = new RegExp(String.raw`\b((?:[\p{L}\d][\p{L}\d.'’/-]*\s){0,1}${NOUN})\b`, 'iu');
const LEAD =
  /^(?:(?:the|our|its|an?|and|of|in|to|was|is|were|that|incorrectly|improperly|misconfigured|incorrect|wrong|expired|due|expiration|settings?|pushed|by|caused)\s+)+/i;

/** The part in which the cause lay, in the words of the first sentence that names one. */
export function componentIn(sentences: readonly Sentence[]): Sentence | null {
  for (const pattern of [IN, ANY]) {
    for (const { text, line } of sentences.slice(0, 4)) {
      const match = placesOf(text, pattern).find((place) => !isDenied(text, nameAt(place), endOf(place)));
      const found = match?.[1]!.replace(LEAD, '').trim();
      if (found && found.length >= 2 && found.length <= 80) return { text: found, line };
    }
  }
  return null;
}

function endOf({ 0: whole, index }: RegExpExecArray): number {
  return index + whole.length;
}

function nameAt(match: RegExpExecArray): number {
  return endOf(match) - match[1]!.length;
}
