import { asserted } from '../denied.ts';
import { hadNoEffect } from './without-effect.ts';

/** What an event is, as far as its words say. */
export type EventKind =
  | 'started'
  | 'detected'
  | 'acknowledged'
  | 'suspected'
  | 'ruled-out'
  | 'escalated'
  | 'identified'
  | 'mitigated'
  | 'resolved'
  | 'note';

const ATTEMPT =
  /\b(?:attempt\w*|tr(?:y|ied|ying) to|fail(?:ed|s)? to|unable to|not (?:yet )?(?:fully )?(?:resolved|fixed|restored)|no (?:effect|impact|change)|in order to|will be|initiat\w+|plan(?:ned|s)? to|partial(?:ly)?|gradual(?:ly)?|beg[ai]n(?:s|ning)? (?:to )?(?:restor|recover)\w*|started (?:to )?(?:restor|recover)\w*|to (?:restore|resolve|fix|recover)|but (?:the )?(?:issue|problem|error)s? persist\w*)\b/i;
const FULL =
  /\b(?:fully (?:restored|resolved|recovered|operational|functional|back)|full (?:service |functionality |functional |system )?(?:restoration|recovery|functionality|service|restored)|full (?:functionality|service) (?:was |is )?restored|complete(?:ly)? (?:restored|recovered|resolved)|service(?:s)? (?:was|were|is|are)? ?(?:fully )?restored|all services? (?:\w+ ){0,2}(?:restored|operational|back)|back (?:online|up|to normal|in service)|100% back|returned to normal|normal (?:operations?|service) (?:\w+ )?(?:resumed|restored)|resum(?:ed|es) normal|all clear|incident (?:was |is )?(?:resolved|closed|over)|issue (?:was |is )?(?:fully |completely )?resolved|problem (?:was |is )?(?:solved|resolved|fixed)|issue (?:was |is )?(?:fixed|solved)|outage (?:was |is )?(?:resolved|over|ended)|resolution confirmed|everything (?:is|was) (?:back|fine|working|normal)|confirmed (?:working|resolved|fixed|that .{0,60}(?:working|resolved|restored|now))|(?:is|are|was|were|started|now) working(?: again| fine| as expected| normally| properly)?\b|works? again\b|(?:is|are) back\b(?! ?log)|service was (?:100%|back)|recovered\b|restor(?:ing|ed) (?:\w+ ){0,3}(?:access|service|functionality|operations?)|restored\b|operational again|site (?:is |was )?(?:back|up)|website .{0,40}(?:working|functioning|back)|was (?:solved|resolved|fixed)\b|resolved\b)/i;
const PART =
  /\b(?:partial(?:ly)?(?: service)? (?:restor|recover|resol)\w*|temporary (?:fix|workaround|mitigation)|mitigat(?:ed|ion)|workaround|hot-?fix (?:was |is |has been )?(?:deployed|applied|released)|deployed (?:a |the )?(?:hot-?fix|fix|patch)|rolled back|(?:put|brought|switched|changed|set) (?:[\w-]+ ){0,4}back\b(?! (?:in|into|on)\b)|turned (?:[\w-]+ ){0,4}(?:back on|off again)|re-?(?:added|created|instated|enabled|installed)\b|undone|undid\b|backed out|roll-?back (?:was )?(?:complete\w*|done|deployed|successful|finished)|reverted|traffic (?:was )?(?:rerouted|shifted|redirected)|fix (?:was |is |has been )?(?:deployed|applied|rolled out|pushed|released)|restarted\b|failover (?:was )?complete\w*|error rates? (?:\w+ )?(?:drop|decreas|declin|fell|return)\w*)/i;
const IDENTIFIED =
  /\b(?:root cause (?:was |is |has been )?(?:identified|found|discovered|determined|confirmed|isolated|pinpointed)|(?:identified|found|discovered|determined|pinpointed|uncover(?:ed|s)|located|finds|spotted|revealed|detected) (?:that )?(?:\w+ |the |a |an |in ){0,5}(?:root cause|cause|culprit|source|misconfig\w*|mis-configured|misconfigured|bug|reason|error|erroneous|typo|incorrect|wrong|invalid|faulty|expired|certificate|deadlock|leak|problematic|missing|issue was|underlying|memory|slow|quer(?:y|ies)|configuration)|(?:cause|culprit|source|issue|problem|bug|deadlock|leak|error|reason) (?:was |is |has been )?(?:identified|found|discovered|traced|pinpointed|isolated|uncovered|determined)|identif(?:ied|ies) (?:as|that)|(?:further )?(?:analysis|investigation) revealed|it was (?:discovered|found|determined|identified)|traced (?:back )?to|attributed to|turns out|(?:missing|wrong|bad|broken|stale|faulty|expired|incorrect|misconfigured|duplicate|corrupt(?:ed)?|deleted|overwritten|offending)(?: [\w-]+){1,4}? (?:was |were |is |are )?(?:found|identified|discovered|spotted|located|pinpointed)|(?<!(?:users?|customers?|clients?) )(?:found|finds|discover(?:ed|s)) (?:that )?(?:the |an? |our |its )?(?:[\w-]+ ){1,4}?(?:is |was |are |were |has been |had been )?(?:missing|gone|deleted|removed|overwritten|expired|misconfigured))\b/i;
const UNSURE =
  /\b(?:potential|possible|possibly|may be|might|suspect\w*|initial(?:ly)?|likely|hypothes\w*|assum\w*|no (?:issues?|cause|abnormal\w*|immediate)|unidentified|attempt(?:ed)? to)\b/i;
const ESCALATED =
  /\b(?:escalat\w*|hand(?:ed|s) (?:over|off)|forwarded to|looped in|loops? in|called in|(?:sent|passed|assigned|referred) to (?:the )?[\w\s]{0,30}team|paged (?:the )?(?:second|secondary|backup|senior|database|network|infra\w*|dba)|contact(?:s|ed) (?:the )?[\w\s\][-]{0,30}(?:team|vendor|provider|authority|who has)|(?:third.party|senior \w+) (?:intervention|help|assistance) (?:is |was )?requested|engaged (?:the )?[\w\s]{0,30}team)\b/i;
const ACKNOWLEDGED =
  /\b(?:acknowledg\w*|(?:began|begins?|begun|start(?:s|ed)?|initiat(?:es?|ed)|commenc\w*|launched|opened) (?:\w+ ){0,4}(?:investigat\w*|looking|troubleshoot\w*|debug\w*|triage|diagnos\w*)|investigation (?:was |is )?(?:began|begins?|begun|start(?:s|ed)?|initiated|commenced|launched|underway)|(?:assigned|allocated) to|incident (?:was |is )?(?:declared|opened|created)|on-?call (?:engineer )?(?:responds?|responded|dives|joined|joins|picks? up)|(?:responds?|responded) to|joins? (?:\w+ ){0,4}(?:call|channel|bridge)|first response|took (?:on|over|ownership)|is investigating|are investigating)\b/i;
const STARTED =
  /\b(?:(?:site|service|server|website|application|app|system|api|database|platform|outage|incident|errors?|failures?|requests?|users?|customers?|pods?|issue|problem|certificates?)\b.{0,70}\b(?:goes? down|went down|is down|begins?|began|start(?:s|ed)?|experienc\w+|crash(?:es|ed)|fail(?:s|ed|ing)?|expire[sd]?|unavailable|unreachable|spikes?|spiked)|outage (?:begins|began|starts?|started)|start of (?:the )?(?:outage|incident|impact)|went offline|goes offline|(?:incident|impact|outage) start\w*)\b/i;
const DETECTED =
  /\b(?:detect\w*|alert\w*|alarms?|page[ds]?\b|notic(?:e|ed|es)|report(?:s|ed)? (?:that|by|from|of|all|being|issues?|errors?|an?|the|500|failing|failures?)|users? report\w*|customers? report\w*|complain\w*|monitor\w* .{0,60}(?:show|indicat|trigger|fire|report|detect|flag)\w*|became aware|reports? of|(?:first|new) (?:user |customer )?(?:complaint|report|ticket)|received (?:a |an |the )?(?:\w+ )?(?:complaint|report|ticket|alert|call)|ticket (?:was )?(?:opened|created|filed)|(?:users?|customers?|clients?|merchants?) (?:call(?:s|ed)?|phone[ds]?|rings?|rang|e-?mail(?:s|ed)?|wr(?:ites?|ote)|tweet(?:s|ed)?) (?:us|in|support|about|that|to (?:say|ask|report|complain)))\b/i;

/** Kinds that an event's words bear, apart from hypotheses; the most telling first. */
export function kindsIn(text: string): EventKind[] {
  const kinds: EventKind[] = [];
  const says = (words: RegExp): boolean => asserted(text, words) !== null;
  if (says(FULL) && !ATTEMPT.test(text) && !hadNoEffect(text)) kinds.push('resolved');
  if (says(IDENTIFIED) && !UNSURE.test(text)) kinds.push('identified');
  if (
    says(PART) &&
    !hadNoEffect(text) &&
    !/\b(?:attempt\w*|tr(?:y|ied) to|fail(?:s|ed)?|plan(?:s|ned)?|decid\w*|initiat\w*|beg[ai]n\w*|but|error persists)\b/i.test(
      text,
    )
  )
    kinds.push('mitigated');
  if (says(DETECTED) && !/\b(?:not detect|no (?:issues?|abnormal\w*|problems?))\b/i.test(text))
    kinds.push('detected');
  if (says(STARTED)) kinds.push('started');
  if (says(ESCALATED)) kinds.push('escalated');
  if (says(ACKNOWLEDGED)) kinds.push('acknowledged');
  return kinds;
}
