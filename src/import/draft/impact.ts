import type { Reading } from '../read.ts';
import { costIn } from '../rules/cost.ts';
import { impactKindsIn, scopeIn } from '../rules/nature.ts';
import { firstSentences } from './first-sentences.ts';
import type { Notes } from './notes.ts';

/** What it did to users, as the schema has it; `null` where the document tells nothing of it. */
export function draftImpact({ story, users }: Reading, notes: Notes): Record<string, unknown> | null {
  const impact: Record<string, unknown> = {};
  const summary = firstSentences('impact.summary', story.impact, 5, notes);
  if (summary !== null) impact['summary'] = summary;
  const about = [...story.impact, ...story.seen];
  const scope = scopeIn(about, users.percent?.value ?? null);
  if (scope && notes.bears('impact.scope', scope.value, scope, 'inferred')) impact['scope'] = scope.value;
  else notes.ask('impact.scope', 'how far did it reach?');
  const read = impactKindsIn(about.filter(({ text }) => !/\broot cause\b/i.test(text)));
  const kinds = notes.borne('impact.kinds', read, ({ value }) => value, 'inferred');
  if (kinds.length > 0) impact['kinds'] = kinds.map(({ value }) => value);
  const number: Record<string, number> = {};
  if (users.percent && notes.bears('impact.users.percent', users.percent.value, users.percent))
    number['percent'] = users.percent.value;
  if (users.count && notes.bears('impact.users.count', users.count.value, users.count))
    number['count'] = users.count.value;
  if (Object.keys(number).length > 0) impact['users'] = number;
  else notes.ask('impact.users', 'the document gives no number of users');
  if (users.requests && notes.bears('impact.requestsFailed', users.requests.value, users.requests))
    impact['requestsFailed'] = users.requests.value;
  const cost = costIn(about);
  if (cost && notes.bears('impact.cost', cost.value, cost)) impact['cost'] = cost.value;
  return Object.keys(impact).length > 0 ? impact : null;
}
