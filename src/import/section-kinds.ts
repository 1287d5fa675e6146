import { bare } from './markup.ts';

import { HEADINGS_ABROAD } from './heading-words.ts';

/** What a section or a label tells of. */
export type SectionKind = (typeof KINDS)[number][0] | 'other';

/** The first that matches counts. */
const KINDS = [
  ['prompt', /\bmust contain\b.*\(|^requirements?$|^instructions?$|^task description|learning objectives/],
  ['five-whys', /\b(?:five|5)[\s-]?why/],
  ['well', /went (?:well|right)|what worked|^positives|^strengths|^successes/],
  [
    'badly',
    /went (?:wrong|badly|poorly)|(?:didn.?t|did not) (?:go|work)|(?:could|should) (?:have )?(?:be|been|gone) better/,
  ],
  ['lucky', /\blucky|\bluck\b/],
  [
    'response',
    /^actions? taken|^response$|^responders?$|^initial (?:actions?|response)|^communications?$|debugging process|^investigation(?: process)?$/,
  ],
  [
    'timeline',
    /time ?-?line|chronolog|sequence of events|^(?:event|incident) log$|^log of events|^key events|^events$|^what happened,? (?:in order|when)$|^order of events$/,
  ],
  [
    'paths',
    /mislead|false (?:lead|path|start)|dead ends?|debugging paths?|investigation paths?|hypothes[ei]s|red herring/,
  ],
  ['escalation', /escalat/],
  ['contributing', /contribut|mitigating factors|difficulties|risk factors/],
  [
    'document-date',
    /date of (?:the )?(?:post.?mortem|report|review|document)|(?:post.?mortem|report|review) date|publish|last (?:updated|modified|edited)|^created|^written/,
  ],
  [
    'people',
    /^authors?$|^attendees|^atendees|^participants|^owners?$|^post.?mortem owner|^incident (?:commander|lead|manager|owner)|^reporter|^team$|^reported by|^prepared by|^responders|^scribe$|^facilitator$/,
  ],
  ['zone', /^time ?zones?$/],
  ['detected-at', /^(?:time (?:of )?detect(?:ed|ion)|detected(?: at)?|detection time|first detected)$/],
  [
    'duration',
    /duration|time to (?:recover|resol|mitigat|restor)|^downtime|^length|outage (?:window|length|time)|^incident (?:time|window|period)|^(?:time )?window|^total (?:time|downtime|outage)|^when$/,
  ],
  [
    'start',
    /^(?:(?:incident|outage|impact|issue) )?(?:started|starts?|began|begin|beginning|onset)\b(?!.*\b(?:end|finish))/,
  ],
  [
    'end',
    /^(?:(?:incident|outage|impact|issue) )?(?:end(?:ed|s)?|resolved|finish(?:ed)?|restored|recovered)(?:\b(?: ?-?(?:time|date|at|on|and))*)$/,
  ],
  [
    'date',
    /^(?:(?:incident|event|outage) )?(?:date|day)(?: of (?:the )?(?:incident|outage|event|issue))?(?: and time| ?[&/] ?time| ?\(.*\))?$|^(?:occurred|happened) on$/,
  ],
  [
    'detection',
    /detect|how (?:was|did|were) .*(?:notice|found|discover)|^alert(?:ing|s)?$|^(?:first )?(?:found|noticed|discovered|spotted|raised) by$|^how (?:we|it was) (?:noticed|found|discovered)/,
  ],
  ['lessons', /lessons|learn(?:ed|t|ing)|takeaway|what we learn/],
  [
    'actions',
    /corrective|prevent|remedia(?:tion|l)|follow.?up|next steps?|action(?:able)? (?:item|plan|point)s?|action items?|to.?do|^tasks?\b|improvement|measures|recommend|future (?:work|steps)|things to (?:fix|do|improve)|^fixes$|(?:short|medium|mid|long|near).?term|^(?:immediate )?actions(?: \(.*\))?$|what (?:are we|we.?re|will we|we will) (?:doing|do|change|improve)|can be (?:improved|fixed)/,
  ],
  ['trigger', /^trigger/],
  [
    'cause',
    /root.?cause|^(?:the |main |primary |underlying |technical )?causes?\b|why (?:did )?(?:it|this) happen|^why$|^faults?$|what (?:caused|was causing)|^lead.?up|^background and cause|^summation$/,
  ],
  [
    'resolution',
    /resol(?:ution|ved?)|recover|how (?:was|did|were|we) .*(?:fix|resolv|solv)|^(?:the )?fix(?:es)?$|mitigation|restor|^solution/,
  ],
  ['users', /(?:users?|customers?) (?:affected|impacted)|affected (?:users?|customers?)/],
  [
    'services',
    /(?:affected|impacted) (?:services?|systems?|components?|products?)|(?:services?|systems?|components?) (?:affected|impacted|involved)|^services?$|^components?$|^systems?$/,
  ],
  [
    'impact',
    /impact|^effects?$|^scope|blast radius|^damage|user experience|what (?:the )?(?:users?|customers?|people) (?:saw|see|experienced|noticed)|^consequences/,
  ],
  ['severity', /^(?:incident )?(?:severity|sev|priority)(?: level)?$/],
  ['status', /^status$|^state$/],
  ['title', /^(?:incident )?(?:title|name|subject)$/],
  [
    'conclusion',
    /conclusion|closing|^final (?:words|notes)|^appendix|supporting info|^references?$|^links$|^resources$/,
  ],
  [
    'summary',
    /summar|overview|abstract|tl;?dr|what happened|descri|introduction|synopsis|^issues?$|^incident$|^the (?:issue|problem|incident)$|^problem$/,
  ],
] as const;

/** Every word that the names of sections are made of: a line of these alone is one, though nothing marks it. */
const WORDS = new Set(
  (
    'a interruption downtime period incidents outages total about abstract action actions affected after all alert alerting an analysis and are at atendees attendees author authors background be began ' +
    'business can cause caused causes changes chronology component components conclusion contributing corrective customer customers date ' +
    'description detail details detected detection did do doing due order duration end ended ending escalation escalations event events executive experience factors ' +
    'final first five fix fixed fixes follow follow-up follow-ups followup followups for future go happen happened how immediate impact impacted improve improvement ' +
    'improvements in incident initial investigation investigations is issue issues item items key lead-up leadup learned learning learnt length lesson lessons level ' +
    'list log long long-term longterm luck lucky main measure measures medium misleading mitigation mortem must contain name next number of on onset ' +
    'or outage overview owner participants path paths performance plan point points poorly post post-mortem postmortem preventative preventing ' +
    'prevention preventive primary priority problem process product production reach recommendations recovered recovery remediation report reported reputational resolution resolved response ' +
    'responders restoration restored result review right root root-cause sequence service services severity short short-term solution start started starting status step ' +
    'steps stop summary summarised summation system systems takeaways taken task tasks team technical term the things time timeline title to to-do todo todos ' +
    'trigger triggers tldr underlying up user users was we well went what when where which who why whys window worked wrong badly were debugging false leads utc date/time ' +
    'commander scribe facilitator start-time end-time incident-time recover detect resolve mitigate by found noticed discovered spotted raised zone timezone'
  ).split(/\s+/),
);

const ABROAD = HEADINGS_ABROAD.map(([kind, names]) => [kind, new RegExp(`^(?:${names})$`)] as const);

/** The kind of a section by its heading, however it is worded. */
export function kindOf(heading: string): SectionKind {
  const name = bare(heading).toLowerCase();
  if (name.length > 140) return 'other';
  return (KINDS.find(([, pattern]) => pattern.test(name)) ?? abroad(name))?.[0] ?? 'other';
}

function abroad(name: string): (typeof ABROAD)[number] | undefined {
  return name.length > 40 ? undefined : ABROAD.find(([, pattern]) => pattern.test(name));
}

const LEARNING: ReadonlySet<string> = new Set(['well', 'badly', 'lucky']);

/** Whether a section tells what went well, badly or by luck. */
export function isLearning(kind: SectionKind | 'top'): boolean {
  return LEARNING.has(kind);
}

/** Whether words before a colon can only name one of these three, wherever they stand: "Where we got lucky". */
export function isLearningLabel(name: string): boolean {
  const words = bare(name).split(' ');
  return (
    isLearning(kindOf(name)) &&
    words.length <= 6 &&
    /^(?:what|where|things|how|we|went|got|luck|lucky)$/i.test(words[0]!)
  );
}

/** Whether a line that nothing marks as a heading or label can only be one: it is made of such words alone. */
export function isSectionName(text: string): boolean {
  const name = bare(text)
    .toLowerCase()
    .replace(/\([^)]{0,40}\)/g, ' ');
  const words = name.split(/[\s/&,?:]+/).filter((word) => word !== '');
  if (abroad(name.trim())) return true;
  return (
    words.length > 0 &&
    words.length <= 10 &&
    words.every((word) => WORDS.has(word)) &&
    kindOf(name) !== 'other'
  );
}
