import { posix } from 'node:path';
import environment from 'virtual:hindsight';
import { branchOf } from '../incident/incident.ts';
import { baseOf } from './parts.ts';

/** An address on this site, wherever it is served from. `path` begins with `/`. */
export function href(path: string): string {
  return `${baseOf(path, environment)}${path}`;
}

/**
 * What a page at `page` calls a file at `address`, both on this site: the way from one to the other, which holds too where
 * the page is opened as a file.
 */
export function seenFrom(page: string, address: string): string {
  return posix.relative(page, address);
}

/** The address on this site that programs outside it are told. */
export function absolute(path: string): string {
  return new URL(href(path), environment.origin).href;
}

export const incidentPath = (id: string): string => `/incidents/${id}/`;
export const replayPath = (id: string): string => `/incidents/${id}/replay/`;
export const causePath = (id: string): string =>
  id === branchOf(id) ? `/causes/${id}/` : `/causes/${branchOf(id)}/${id.slice(branchOf(id).length + 1)}/`;
export const symptomPath = (kind: string): string => `/symptoms/${kind}/`;
export const servicePath = (slug: string): string => `/services/${slug}/`;
export const organisationPath = (slug: string): string => `/organisations/${slug}/`;
export const tagPath = (slug: string): string => `/tags/${slug}/`;
export const yearPath = (year: string): string => `/years/${year}/`;

/** The anchor of a figure's definition in the guide. */
export const figurePath = (figure: string): string => `/guide/figures/#${figure}`;
