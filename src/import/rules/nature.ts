import type { Sentence } from '../block.ts';
import { asserted } from '../denied.ts';
import { placeOf } from '../evidence.ts';
import type { Place } from '../evidence.ts';
import { HTTP_STATUS } from './http-status.ts';

/** A value and the sentence that bears it. */
export interface Told<T> extends Place {
  value: T;
}

const FIXES: readonly (readonly [string, RegExp])[] = [
  [
    'rollback',
    /\b(?:roll(?:ed|ing)? back|rollback|revert(?:ed|ing)|restored (?:the )?previous|undone|undid|undoing|back(?:ed|ing) out|(?:switched|changed|set|went|going) back to (?:the )?(?:old|previous|former|earlier|last|original)\b[^.]{0,40})\b/i,
  ],
  [
    'renewal',
    /\b(?:renew(?:ed|ing)|(?:new|replacement) (?:ssl |tls )?certificate|certificates? (?:was |were )?(?:rolled over|rotated|replaced|reissued))\b/i,
  ],
  [
    'failover',
    /\b(?:fail(?:ed|ing)?[\s-]?over|switched to (?:the )?(?:standby|backup|secondary|replica))\b/i,
  ],
  [
    'scale-up',
    /\b(?:scal(?:ed|ing) (?:up|out)|add(?:ed|ing) (?:more )?(?:capacity|servers?|nodes?|memory|instances?|disk)|increas(?:ed|ing) (?:the )?(?:\w+ ){0,3}(?:limits?|capacity|pool|memory|size|timeout)|upgraded (?:the )?(?:instance|server|plan))\b/i,
  ],
  [
    'restore-data',
    /\b(?:restor(?:ed|ing) (?:\w+ ){0,4}(?:backup|data|database|snapshot)|(?:restored|recovered|put back|brought back|re-?created|re-?imported)\b[^.;]{0,40}\bfrom (?:[\w-]+ ){0,3}(?:backups?|snapshots?|dumps?|cop(?:y|ies))|corrected (?:the )?(?:data|replication))\b/i,
  ],
  [
    'traffic-shift',
    /\b(?:re-?rout(?:ed|ing)|redirect(?:ed|ing)|shift(?:ed|ing)) (?:\w+ ){0,3}traffic\b|\bblock(?:ed|ing) (?:\w+ ){0,3}(?:traffic|ips?|requests)\b/i,
  ],
  ['restart', /\b(?:re-?start(?:ed|ing)|reboot(?:ed|ing))\b/i],
  [
    'code-fix',
    /\b(?:hot-?fix\w*|patch(?:ed|ing)?|bug ?fix|(?:code|query) (?:was )?(?:fixed|optimi[sz]ed)|optimi[sz]ed query|fix(?:ed|ing) the (?:bug|code|query)|deployed a fix|removing the deadlock)\b/i,
  ],
  [
    'config-change',
    /\b(?:(?:correct|adjust|updat|chang|fix|modify|modifi|edit|tun)\w* (?:\w+ ){0,5}(?:config\w*|settings?|permissions?|rules?|parameters?|typo|file|semicolon|director(?:y|ies)|path|address|symlink)|(?:config\w*|settings?|permissions?|rules?|limits?|timeouts?) (?:was|were|has been|had been)? ?(?:\w+ )?(?:correct|adjust|updat|chang|fix|modif|increas|tun|test)\w*)\b/i,
  ],
];
const TRIGGERS: readonly (readonly [string, RegExp])[] = [
  [
    'expiry',
    /\b(?:certificates?|tokens?|domains?|licen[cs]es?|keys?)\b.{0,40}\bexpir(?:ed|es|y|ation)\b|\bexpired (?:\w+ )?(?:certificates?|tokens?|domain|licen[cs]e)\b/i,
  ],
  ['attack', /\b(?:ddos attack|attackers?|was attacked|hackers?)\b/i],
  [
    'provider',
    /\b(?:(?:vendor|provider|third.party|upstream|cloud provider)\b.{0,40}\b(?:outage|incident|failed|went down|discontinued))\b/i,
  ],
  [
    'environment',
    /\b(?:storm|gale|lightning|flood\w*|fire|power (?:outage|cut|failure)|heatwave|earthquake)\b/i,
  ],
  ['hardware', /\b(?:hardware (?:fault|failure)|disk fail\w*|faulty (?:disk|hardware|memory))\b/i],
  [
    'traffic',
    /\b(?:(?:spike|surge|sudden increase|burst|influx) (?:in|of) (?:\w+ ){0,2}(?:traffic|requests|users|visitors)|traffic (?:spike|surge))\b/i,
  ],
  ['data-change', /\b(?:schema (?:change|migration)|database migration|data migration)\b/i],
  [
    'config-change',
    /\b(?:(?:config\w*|settings?) (?:change|update|push)|(?:changed|updated|pushed|modified|added) (?:\w+ ){0,4}(?:config\w*|settings?|rules?)|(?:incorrectly )?pushed configuration|update to the (?:\w+ ){0,3}config\w*|firewall rules?)\b/i,
  ],
  [
    'deploy',
    /\b(?:(?:recent|new|latest|faulty) (?:deployment|release|version|deploy)|deploy(?:ment|ed)? (?:of|introduced|a new)|after (?:the |a )?(?:deploy\w*|release|update)|(?:server|software|package|nginx) update)\b/i,
  ],
  ['maintenance', /\b(?:(?:routine|scheduled|planned) maintenance)\b/i],
  ['automation', /\b(?:cron ?job|scheduled job|autovacuum|automatic failover|backup process|autoscal\w*)\b/i],
  [
    'operator-action',
    /\b(?:(?:accidentally|mistakenly) (?:deleted|ran|dropped|executed)|human error|ran the wrong)\b/i,
  ],
];
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['data-loss', /\b(?:data (?:loss|was lost|were lost)|lost data|permanently (?:lost|deleted))\b/i],
  ['data-exposed', /\b(?:data (?:was |were )?(?:exposed|leaked)|leaked? (?:data|credentials|secrets?))\b/i],
  [
    'wrong-results',
    /\b(?:stale|wrong (?:data|results?)|inconsistent data|outdated (?:content|data)|old (?:version|string))\b/i,
  ],
  [
    'unavailable',
    /\b(?:unavailab\w*|inaccessib\w*|(?:completely |was |were |is |went |goes )down|unreachable|complete outage|full outage|not accessible|no longer accessible|unable to (?:access|connect|reach|log|sign)|could(?: not|n.t) (?:access|be accessed|log|reach|connect)|unresponsive|offline|service outage|locked out)\b/i,
  ],
  ['slow', /\b(?:slow\w*|latency|delays? in|response times?|sluggish)\b/i],
  [
    'errors',
    new RegExp(
      String.raw`\b(?:errors?\b|(?:requests?|launches|builds) (?:\w+ )?fail\w*|failed requests?|intermittent)|${HTTP_STATUS}`,
      'i',
    ),
  ],
  [
    'delayed',
    /\b(?:delayed (?:jobs?|emails?|orders?|notifications?)|delay of the rollout|processing delays?)\b/i,
  ],
];

/** Every kind whose words stand in the sentences, with the first that bears it. */
function all(sentences: readonly Sentence[], table: readonly (readonly [string, RegExp])[]): Told<string>[] {
  return table.flatMap(([value, words]) => {
    const sentence = sentences.find(({ text }) => asserted(text, words) !== null);
    return sentence ? [{ value, ...placeOf(sentence) }] : [];
  });
}

/** What ended it. */
export const fixKindsIn = (sentences: readonly Sentence[]): Told<string>[] => all(sentences, FIXES);
/** What the harm was. */
export const impactKindsIn = (sentences: readonly Sentence[]): Told<string>[] => all(sentences, KINDS);

/** What set it off; the first in the table that the sentences bear. */
export const triggerIn = (sentences: readonly Sentence[]): Told<string> | null =>
  all(sentences, TRIGGERS)[0] ?? null;

const WHOLE =
  /\b(?:all (?:of (?:our|the|its) )?(?:users?|customers?|visitors?|clients?|services|pages)|every(?:one|body| user| customer)|complete(?:ly)? (?:outage|down|unavailable|inaccessible)|100\s?%|entire (?:service|site|platform|user base)|total outage|no (?:user|customer|one) could|(?:service|site|website|application) was (?:completely|entirely|totally) (?:down|unavailable|inaccessible))\b/i;
const PART =
  /\b(?:some (?:users?|customers?)|(?:subset|portion|fraction|percentage|number) of (?:\w+ )?(?:users?|customers?|requests)|certain (?:users?|features?|customers?)|partial(?:ly)?|(?:in the )?\w+ region only|intermittent\w*)\b/i;
const INTERNAL =
  /\b(?:(?:only )?internal (?:users?|teams?|tools?|systems?|website|staff|employees)|our (?:own )?(?:developers?|engineers?|employees|staff))\b/i;

/** How far it reached, where words or a share of users say so. */
export function scopeIn(
  sentences: readonly Sentence[],
  percent: number | null,
): Told<'internal' | 'part' | 'whole'> | null {
  const find = (words: RegExp): Sentence | undefined =>
    sentences.find(({ text }) => asserted(text, words) !== null);
  const told = (value: 'internal' | 'part' | 'whole', sentence: Sentence | undefined) =>
    sentence ? { value, ...placeOf(sentence) } : null;
  if (percent !== null) {
    const bearing = sentences.find(({ text }) => text.includes(String(percent)));
    if (bearing) return told(percent >= 95 ? 'whole' : 'part', bearing);
  }
  return told('whole', find(WHOLE)) ?? told('part', find(PART)) ?? told('internal', find(INTERNAL));
}
