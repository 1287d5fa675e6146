/** What a field is called where its source is named. */
const NAMES: Record<string, string> = {
  'times.started': 'start',
  'times.detected': 'detection',
  'times.acknowledged': 'acknowledgement',
  'times.identified': 'when the cause was known',
  'times.mitigated': 'mitigation',
  'times.resolved': 'end',
  duration: 'duration',
  symptoms: 'symptoms',
  detection: 'how it was found',
  impact: 'impact',
  'impact.users': 'users affected',
  'impact.users.percent': 'users affected',
  'impact.users.count': 'users affected',
  'impact.requestsFailed': 'requests failed',
  'impact.cost': 'cost',
  'impact.scope': 'scope',
  cause: 'cause',
  contributing: 'contributing causes',
  trigger: 'trigger',
  fix: 'what ended it',
  timeline: 'timeline',
  learning: 'lessons',
  actions: 'actions',
  services: 'services',
};

/** The name of a field, or of the nearest part that has one: `timeline.3` is "timeline, event 4". */
export function fieldName(path: string): string {
  if (Object.hasOwn(NAMES, path)) return NAMES[path]!;
  const dot = path.lastIndexOf('.');
  if (dot < 0) return path;
  const last = path.slice(dot + 1);
  const parent = fieldName(path.slice(0, dot));
  return /^\d+$/.test(last) ? `${parent}, entry ${Number(last) + 1}` : parent;
}
