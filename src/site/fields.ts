import { say } from './words.ts';

/** Fields that have a name of their own where their source is told. */
const NAMED = [
  'times.started',
  'times.detected',
  'times.acknowledged',
  'times.identified',
  'times.mitigated',
  'times.resolved',
  'duration',
  'symptoms',
  'detection',
  'impact',
  'impact.users',
  'impact.requestsFailed',
  'impact.cost',
  'impact.scope',
  'cause',
  'contributing',
  'trigger',
  'fix',
  'timeline',
  'learning',
  'actions',
  'services',
] as const;

/** The name of a field, or of the nearest part that has one: `timeline.3` is "timeline, entry 4". */
export function fieldName(path: string): string {
  const named = NAMED.find((name) => name === path);
  if (named) return say(`field.${named}`);
  const dot = path.lastIndexOf('.');
  if (dot < 0) return path;
  const last = path.slice(dot + 1);
  const parent = fieldName(path.slice(0, dot));
  return /^\d+$/.test(last) ? say('field.entry', { field: parent, number: Number(last) + 1 }) : parent;
}
