import { createHash } from 'node:crypto';
import { asOf, entryOf, recurrenceOf, similar } from './collection.ts';
import type { Entry } from './collection.ts';
import { hasStatement } from './guide.ts';

/**
 * A key for what a page about an incident is made from: its report, those that it is shown beside, the date that holds
 * for figures, and what else the page is given. Code, settings, vocabularies and patterns are not in it: where one of
 * them changes, every page is made again. Two builds whose page has the same key print the same page.
 */
export function pageKey({ incident: { id }, digest }: Entry, ...more: unknown[]): string {
  const beside = (similar.get(id) ?? []).map(({ id: other, because }) => [because, entryOf(other)?.digest]);
  const earlier = entryOf(recurrenceOf.get(id) ?? '')?.digest;
  return keyOf([asOf, digest, earlier, beside, more]);
}

/** A key for what a page or a feed about several incidents is made from, likewise. */
export function listKey(list: readonly Entry[], ...more: unknown[]): string {
  return keyOf([asOf, list.map(({ digest }) => digest), more]);
}

function keyOf(all: unknown): string {
  // Of the guide, which is edited as often as reports are, other pages show no more than that.
  const whole = JSON.stringify([hasStatement, all]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 22);
}
