import type { Sentence } from '../block.ts';
import { asserted } from '../denied.ts';
import type { Document } from '../document.ts';
import { isIn } from '../sections.ts';
import { HTTP_STATUS } from './http-status.ts';

/** What could be seen before the cause was known. */
export interface Symptom extends Sentence {
  kind: string;
  error: string | null;
}

/** Kinds of `content/symptoms.yaml` and the words that bear them. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'certificate-error',
    /\b(?:security warning|certificate (?:error|warning)|not (?:secure|private)|handshake fail\w*|secure connections?)\b/i,
  ],
  [
    'login-failing',
    /\b(?:(?:un)?able to (?:log|sign)[\s-]?in|(?:can(?:not|.t)|could(?: not|n.t)) (?:log|sign) in|log-?in (?:attempts? )?(?:fail\w*|error\w*|issue\w*)|locked out|authentication (?:fail\w*|error)|signing into)\b/i,
  ],
  [
    'stale-or-wrong',
    /\b(?:stale|outdated|old (?:version|content|string|data|page)|wrong (?:data|results?|content)|inconsistent (?:data|results?)|incorrect (?:data|results?))\b/i,
  ],
  [
    'missing-data',
    /\b(?:missing (?:data|records|files)|data (?:was |is )?(?:gone|lost|missing)|disappear\w*)\b/i,
  ],
  [
    'slow',
    /\b(?:slow(?:ness|er|ly|down)?|latency|response times?|delays? in|sluggish|laggy|lagging|slow load\w*)\b/i,
  ],
  [
    'errors',
    new RegExp(
      String.raw`${HTTP_STATUS}|\b(?:internal server error|bad gateway|gateway time-?out|error (?:page|message|rate|code)s?|errors?\b|failed requests?|requests? fail\w*)`,
      'i',
    ),
  ],
  [
    'unreachable',
    /\b(?:unavailab\w*|inaccessib\w*|unreachable|(?:was|were|is|went|goes|completely|site|server) down|not (?:responding|accessible|reachable|loading)|unresponsive|time-?outs?\b(?! (?:to|of|was|were|is|settings?|values?|for)\b)|timed out|could(?: not|n.t) (?:access|connect|reach)|unable to (?:access|connect|reach)|couldn.t be accessed|no longer accessible|offline)\b/i,
  ],
  [
    'backlog',
    /\b(?:queue (?:depth|length|grow\w*|back\w*)|back-?log|delayed (?:jobs?|emails?|notifications?))\b/i,
  ],
  [
    'crash-loop',
    /\b(?:crash[\s-]?loop\w*|restart(?:ed|ing) (?:repeatedly|loop)|kept (?:crashing|restarting))\b/i,
  ],
  ['name-not-found', /\b(?:nxdomain|could not resolve|name resolution fail\w*)\b/i],
  ['packet-loss', /\bpacket loss\b/i],
  ['traffic-surge', /\b(?:traffic (?:spike|surge)|(?:spike|surge) in (?:traffic|requests))\b/i],
];
const STATUS =
  /\b(?:HTTP )?(?:4\d\d|5\d\d) (?:Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out|Not Found|Forbidden|Unauthorized|Too Many Requests)\b/i;
const MESSAGE =
  /\b(?:error|exception|failed|fatal|denied|refused|timed out|panic|no such|unable|cannot|could not|emerg|timeout)\b/i;
const NOT_SEEN =
  /\b(?:root cause|caused by|due to the expiration|prevent|monitor\w* (?:should|will)|alert\w* (?:only|never|did|was|were|came|fired))\b/i;

/** One of a kind, from what the summary and the impact say was seen; exact messages from code. */
export function readSymptoms(
  paper: Document,
  seen: readonly Sentence[],
  known: ReadonlySet<string>,
): Symptom[] {
  const symptoms: Symptom[] = [];
  for (const [kind, words] of KINDS) {
    if (!known.has(kind)) continue;
    const sentence = seen.find(({ text }) => !NOT_SEEN.test(text) && asserted(text, words) !== null);
    if (!sentence) continue;
    symptoms.push({
      kind,
      ...sentence,
      error: kind === 'errors' ? (STATUS.exec(sentence.text)?.[0] ?? null) : null,
    });
  }
  const message = messageIn(paper);
  if (message && known.has('errors')) {
    const errors = symptoms.find(({ kind, error }) => kind === 'errors' && error === null);
    if (errors && message.line === errors.line) errors.error = message.text;
    else symptoms.push({ kind: 'errors', text: '', error: message.text, line: message.line });
  }
  return symptoms;
}

function messageIn(paper: Document): Sentence | null {
  for (const section of paper.sections) {
    if (isIn(section, 'actions', 'lessons')) continue;
    for (const { kind, text, line } of section.blocks) {
      if (kind === 'code' && MESSAGE.test(text) && text.length < 400 && / /.test(text)) return { text, line };
    }
  }
  for (const line of paper.lines) {
    if (line.kind === 'code') continue;
    const code = /`([^`\n]{12,300})`/.exec(line.raw)?.[1];
    if (code && MESSAGE.test(code) && code.split(' ').length >= 3) return { text: code, line: line.number };
  }
  return null;
}
