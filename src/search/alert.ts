/*
 * What the tools that send alerts (Alertmanager, Grafana, PagerDuty, Datadog, Zabbix, Slack) put around the words that
 * matter. Another tool is another line here, and its alert in `test/search/alert-lines.ts`.
 */

const STATES = 'firing|resolved|alerting|triggered|acknowledged|recovered|problem|pending';
const LEVELS = 'critical|warning|disaster|urgent|info|none|page|p[0-5]|sev-?[0-5]';

/** Labels that say where and how urgent, not what. */
const EMPTY_LABELS = `
  severity priority urgency team owner env environment region zone az cluster instance host hostname
  node pod namespace uid receiver fingerprint prometheus startsAt endsAt generatorURL externalURL
  orgId grafana_folder rule_uid monitor_id dashboard dashboardURL panel panelURL silence silenceURL
  runbook runbook_url source
`
  .trim()
  .split(/\s+/)
  .join('|');

/** What nobody types: few words with one of these were pasted too. */
const SIGNS = [
  new RegExp(`\\[(?:${STATES}|${LEVELS}|alert)(?::\\d+)?\\]`, 'i'),
  /\b(?:FIRING|RESOLVED|TRIGGERED|ALERTING|PROBLEM)\b:?\s/,
  /\*\*(?:Firing|Resolved)\*\*/,
  new RegExp(`\\b(?:status|state)\\s*[:=]\\s*"?(?:${STATES})\\b`, 'i'),
  /\b(?:alertname|severity|instance|job|namespace|pod)\s*=\s*\S/,
  /[A-Za-z_]\w*="[^"]*"/,
  /(?:^|\s):[a-z][a-z0-9_+-]*:(?=\s|$)/,
  /<(?:[!@#]|https?:\/\/[^>]*\|)[^>]*>/,
  // What a program wrote: a line of a log, an exception by its class, the beginning of a trace.
  /^\W*(?:FATAL|ERROR|PANIC|CRITICAL|WARN(?:ING)?)\b[^\w]*[:\]\d(]/,
  /\b[\w.]{1,200}(?:Error|Exception):\s/,
  /^(?:Traceback|Exception in thread)\b/,
  /\[Errno \d+\]/,
];

/** What is taken away, in this order, and what stands in its place. */
const FRAME: readonly [pattern: RegExp, by: string][] = [
  // A link of Slack keeps what it says, unless that is one word such as “thread”; mentions and emoji say nothing.
  [/<https?:\/\/[^|>]*\|(\S*)>/g, ' '],
  [/<https?:\/\/[^|>]*\|([^>]*)>/g, ' $1 '],
  [/<[!@#][^>]*>/g, ' '],
  [/(?<=^|\s):[a-z][a-z0-9_+-]*:(?=\s|$)/g, ' '],
  [/https?:\/\/\S+/g, ' '],
  [new RegExp(`\\b(?:status|state)\\s*[:=]\\s*"?(?:${STATES})\\b"?`, 'gi'), ' '],
  [new RegExp(`\\b(?:${EMPTY_LABELS})\\s*=\\s*(?:"[^"]*"|[^\\s,;}]+)`, 'gi'), ' '],
  [new RegExp(`\\b(?:${EMPTY_LABELS})\\s*:\\s*[^\\s,;}]+`, 'gi'), ' '],
  [/\b(?:event|problem|incident|trigger) id\s*[:=]\s*\S+/gi, ' '],
  // Of every other label the value counts, and of a heading what follows it.
  [/\b[A-Za-z_][\w.]*\s*=\s*(?=\S)/g, ' '],
  [/\b(?:labels|annotations|value|summary|description|message|details|alerts?|incident|service)\s*:/gi, ' '],
  [new RegExp(`\\b(?:${STATES}|${LEVELS}|alerts?)\\b(?::\\d+)?`, 'gi'), ' '],
  [/#\d+\b/g, ' '],
];

/** The name of an alert: `CertificateExpiry`, of which a reader would make two words. */
const NAME =
  /(\balertname\s*[:=]\s*"?|\[[A-Za-z]+(?::\d+)?\]\s*|\b(?:FIRING|RESOLVED|TRIGGERED|PROBLEM)\b:?\s+)(\w+)/g;

/** Whether a text, however short, is what a tool sent and not what somebody typed. */
export function isAlert(text: string): boolean {
  return SIGNS.some((sign) => sign.test(text));
}

/** The words of an alert without what its tool put around them; its name in parts. */
export function withoutFrame(alert: string): string {
  const named = alert.replace(
    NAME,
    (_, before: string, name: string) => `${before}${name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')}`,
  );
  return FRAME.reduce((rest, [pattern, by]) => rest.replace(pattern, by), named);
}
