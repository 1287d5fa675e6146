import type { Document } from '../document.ts';
import { sentencesIn } from '../document.ts';
import type { Place } from '../evidence.ts';
import { isIn, topicOf } from '../sections.ts';
import { isSummarySection } from '../summary-part.ts';
import type { Entry } from './timeline.ts';

export type Detector = 'monitoring' | 'customer' | 'employee' | 'partner' | 'outsider' | 'test';

/** Who or what first told the organisation. */
export interface Detection extends Place {
  by: Detector;
  sentence: string;
}

const NEGATED =
  /\b(?:no (?:alert\w*|alarms?|monitor\w*|automated|notifications?)|not (?:detect|alert|notice|fire|trigger|page)|(?:did|was|were|had)(?: not|n.t) (?:been )?(?:detect|alert|notic|trigger|fire|page|configured)|without (?:any )?(?:alert|monitor)|never (?:alert|fired|paged)|fail(?:ed|ure|s)? to (?:alert|detect|notify|page|notice)|need(?:s|ed)? to|should(?: be| have)?|could have|would have|to prevent|lack of|missing|misconfigur|disabled|prevented|monitored (?:closely|to ensure)|to detect|nobody noticed|improve detection|add(?:ing|ed)? (?:\w+ ){0,3}(?:alert|monitor)\w*)\b/i;
const MONITORING =
  /\b(?:(?:monitor(?:ing)?|alert(?:ing|s)?|alarms?|pager ?duty|pagers?|prometheus|grafana|datadog|nagios|new relic|pingdom|cloudwatch|zabbix|sentry|opsgenie|uptime ?robot|uptime kuma|uptime (?:check|monitor)s?|statuscake|health.?checks?|probes?|dashboards?|watchdog|synthetic\w*|slo burn|anomaly detection)\b.{0,90}\b(?:alert|alarm|trigger|fire|firing|detect|notif|indicat|notic|show|report|page|flag|rais|warn|pick|caught|went off|sent|generated|identified|spike|down|fail|told|see|saw|receiv)\w*|(?:detected|alerted|notified|noticed|discovered|identified|triggered|flagged|paged|caught|received|picked up)\b.{0,60}\b(?:by|through|via|from|our|an?|the|automated|automatic)\b.{0,40}\b(?:monitor|alert|alarm|pager|prometheus|grafana|datadog|nagios|pingdom|cloudwatch|zabbix|health.?check|probe|new relic|sentry|uptime)\w*|^\W{0,3}(?:[\w-]+ ){0,2}(?:alert|alarm)s?:|(?:alerts?|alarms?) (?:was |were )?(?:fired|triggered|raised|received|came in|went off)|(?:got|was|were) (?:paged|alerted)|on-?call (?:\w+ ){0,2}(?:was |is |got )?(?:paged|alerted)|(?:automated|automatic|monitoring) (?:system |monitoring )?(?:alert|alarm|notification)s?|alerts? from (?:our )?(?:monitoring|datadog|prometheus|grafana|pager ?duty|nagios|cloudwatch|zabbix|sentry|pingdom|new relic|opsgenie))/i;
const CUSTOMER =
  /\b(?:(?:users?|customers?|clients?|visitors?|members?|merchants?|students?|subscribers?|tenants?|players?|people|community)\b(?:'s|s')?\b.{0,50}\b(?:report(?:s|ed|ing)?|complain(?:t|ts|ed|ing)?|notic(?:e|ed|es)|(?:notified|informed) (?:us|the|our)|contacted|said|told|raised|opened|filed|tweet(?:ed)?|ticket|flagged|alerted|wrote|writes?(?= to| in)|e-?mailed|phone[ds]|rang|rings|call(?:s|ed)? (?:us|in|support|about|to (?:say|ask|report|complain))|tells?)|complain(?:t|ts|ed|ing)\b|(?:report(?:s|ed)?|complaints?|tickets?|inquiries|emails?|messages?|calls?|feedback) (?:\w+ ){0,3}(?:from|by) (?:\w+ ){0,4}(?:users?|customers?|clients?|visitors?|members?|merchants?|students?|people|community|sales)|(?:support|help ?desk) (?:\w+ ){0,2}(?:tickets?|receiv\w*|was contacted)|reports? of (?:issues|errors|problems|failures|users|slow|being|people)|user (?:report|complaint)|report(?:ed|s) (?:it |this |them |that )?to (?:our |the )?(?:support|help ?desk|service desk|customer (?:service|care))|social media|on twitter)/i;
const EMPLOYEE =
  /\b(?:(?:staff|employees|colleagues) report(?:s|ed)?\b|(?:engineers?|developers?|devs?|(?:\w+ )?team(?: member)?s?|admin(?:istrator)?s?|colleagues?|staff|employees?|interns?|operators?|sysadmins?|programmers?|sres?|debuggers?|manager|technicians?|person|we|i|he|she|someone|somebody|a member|support)\b(?:[^.]{0,40})\b(?:notic(?:ed|es)|discover(?:ed|s)|observ(?:ed|es)|saw|realis?z?ed|spotted|encountered|found out|detect(?:ed|s)|stumbled)|(?:detected|noticed|discovered|found|observed|reported|spotted) by (?:an?|the|our|one of|someone|somebody|me)\b|while (?:using|checking|running|testing|trying|working|doing|performing|reviewing|browsing)|upon (?:opening|checking|logging|trying)|(?:manual|routine|internal) (?:test(?:ing)?|check|qa))/i;
const OUTSIDER =
  /\b(?:security researchers?|researchers?|journalists?|the press|bug bounty|white.?hat|anonymous (?:e-?mail|tip)|third.party researcher|external researcher|reporter from)\b/i;
const PARTNER =
  /\b(?:(?:our )?(?:vendor|hosting provider|upstream provider|provider|partners?|isp|data ?cent(?:er|re))\b.{0,30}\b(?:notified|informed|alerted|contacted|told|reported|wr(?:ote|ites?) (?:to|in)|call(?:s|ed) (?:us|in)))/i;
const DETECTING =
  /\b(?:detect|notic|alert|alarm|report|complain|discover|monitor|page[dr]|found out|observ|aware|flagged|encounter|while (?:using|testing|checking|running)|spott|notif|realis|realiz|saw\b|tickets?\b|calls? from|wr(?:ote|ites?) (?:to|in)|call(?:s|ed)? (?:us|in|support|about|to (?:say|ask|report|complain))|rings|tells|e-?mailed|phoned|rang\b|paged)/i;
const TESTS: readonly (readonly [Detector, RegExp])[] = [
  ['outsider', OUTSIDER],
  ['partner', PARTNER],
  ['monitoring', MONITORING],
  ['customer', CUSTOMER],
  ['employee', EMPLOYEE],
];

const TOLD: ReadonlySet<string> = new Set(['response', 'cause', 'other', 'top', 'five-whys', 'escalation']);

/** The first mechanism that is told: where a section tells it, else in the timeline, else in the summary. */
export function readDetection(paper: Document, entries: readonly Entry[]): Detection | null {
  const own = paper.sections.filter((section) => section.kind === 'detection' && !isIn(section, 'actions'));
  const prose = paper.sections.filter(
    (section) => isSummarySection(paper, section) || TOLD.has(topicOf(section)),
  );
  const early = entries.slice(0, 5).map(({ text, line }) => ({ text, line }));
  const detectedBy = paper.sections
    .filter(({ kind, blocks }) => kind === 'detection' && blocks.length > 0)
    .flatMap(({ name, blocks }) => (/by$|method|source/i.test(name) ? blocks.slice(0, 1) : []));
  for (const { text, line } of detectedBy) {
    const by = detectorIn(text) ?? byNoun(text);
    if (by) return { by, line, quote: text, sentence: text };
  }
  for (const sentences of [sentencesIn(own), early, sentencesIn(prose)]) {
    for (const { text, line } of sentences) {
      if (!DETECTING.test(text)) continue;
      const by = detectorIn(text);
      if (by) return { by, line, quote: text, sentence: text };
    }
  }
  return null;
}

/** "Our alert fired after a customer had written", "… customers had written earlier". */
const AFTER =
  /\b(?:after|following|once)(?: (?:an?|the|our|some|several|many|most|first|one|two|three|affected))*\s$/i;
const EARLIER =
  /\b(?:earlier|already|had (?:first|been (?:told|informed)))\b|\bbefore(?: that| then)?[.,;]?$/i;

/** Who or what noticed, in one sentence or entry; the one that was first where it names several. */
export function detectorIn(whole: string): Detector | null {
  // "No alert fired. A customer wrote in": what did not notice takes nothing from who did.
  const text = whole
    .split(/(?<=[.!?;])\s+|,? \bbut\b |,? \binstead\b,? /i)
    .filter((part) => !NEGATED.test(part))
    .join(' ');
  const found = TESTS.flatMap(([by, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ by, index: match.index }] : [];
  });
  const strong = found.filter(({ by }) => by !== 'employee');
  const [first, second] = (strong.length > 0 ? strong : found).toSorted((a, b) => a.index - b.index);
  if (
    second &&
    (AFTER.test(text.slice(first!.index, second.index)) || EARLIER.test(text.slice(second.index)))
  )
    return second.by;
  return first?.by ?? null;
}

function byNoun(text: string): Detector | null {
  if (/monitor|alert|alarm|pager|automat/i.test(text)) return 'monitoring';
  if (/customer|user|client|support ticket/i.test(text)) return 'customer';
  if (/engineer|employee|team|staff|developer|internal/i.test(text)) return 'employee';
  return null;
}
