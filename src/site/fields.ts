import type { Key } from '../words/words.ts';
import { say } from './words.ts';

/** Fields that have a name of their own where their source is told. */
const NAMED = {
  'times.started': 'field.times.started',
  'times.detected': 'field.times.detected',
  'times.acknowledged': 'field.times.acknowledged',
  'times.identified': 'field.times.identified',
  'times.mitigated': 'field.times.mitigated',
  'times.resolved': 'field.times.resolved',
  duration: 'field.duration',
  symptoms: 'field.symptoms',
  detection: 'field.detection',
  impact: 'field.impact',
  'impact.users': 'field.impact.users',
  'impact.requestsFailed': 'field.impact.requestsFailed',
  'impact.cost': 'field.impact.cost',
  'impact.scope': 'field.impact.scope',
  cause: 'field.cause',
  contributing: 'field.contributing',
  trigger: 'field.trigger',
  fix: 'field.fix',
  timeline: 'field.timeline',
  learning: 'field.learning',
  actions: 'field.actions',
  services: 'field.services',
} as const satisfies Record<string, Key>;

/** The name of a field, or of the nearest part that has one: `timeline.3` is "timeline, entry 4". */
export function fieldName(path: string): string {
  if (Object.hasOwn(NAMED, path)) return say(NAMED[path as keyof typeof NAMED]);
  const dot = path.lastIndexOf('.');
  if (dot < 0) return path;
  const last = path.slice(dot + 1);
  const parent = fieldName(path.slice(0, dot));
  return /^\d+$/.test(last) ? say('field.entry', { field: parent, number: Number(last) + 1 }) : parent;
}
