import { entries } from './collection.ts';
import type { Entry } from './collection.ts';

/** A page of so many weighs less than 40 kB, compressed, in a collection of any size. */
const PER_PAGE = 36;

/** Pages of the list of all incidents; one at least. */
export const pageCount = Math.max(1, Math.ceil(entries.length / PER_PAGE));

/** The reports of a page, from 1. */
export function pageOf(page: number): Entry[] {
  return entries.slice((page - 1) * PER_PAGE, page * PER_PAGE);
}

export const pagePath = (page: number): string => (page === 1 ? '/incidents/' : `/incidents/page/${page}/`);
