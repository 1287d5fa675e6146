import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import environment from 'virtual:hindsight';
import { GUIDE_PARTS } from './guide-parts.ts';
import type { GuidePart } from './guide-parts.ts';
import { isShownHere } from './shown-here.ts';
import { say } from './words.ts';

export interface GuidePage {
  title: string;
  description: string;
  path: string;
  part: GuidePart;
  /** Its place within the part. */
  order: number;
}

/** Pages that are made from the schema, the rules and the taxonomy, not written; in their order. */
const GENERATED = ['fields', 'body', 'causes', 'symptoms', 'rules'] as const;

const folder = join(environment.contentDir, 'guide');

// An adopter need not write any; Astro warns of a collection without pages.
export const written =
  existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.mdx'))
    ? (await getCollection('guide')).filter(isShownHere)
    : [];

/** Whether there is an accessibility statement, to which every page leads. */
export const hasStatement = written.some(({ id }) => id === 'accessibility');

const pages: GuidePage[] = [
  ...written.map(({ id, data: { title, description, part, order } }) => ({
    title,
    description,
    path: `/guide/${id}/`,
    part,
    order: order ?? Infinity,
  })),
  ...GENERATED.map((name, order) => ({
    title: say(`guide.${name}.title`),
    description: say(`guide.${name}.description`),
    path: `/guide/${name}/`,
    part: 'reference' as const,
    order,
  })),
];

/** The parts of the guide that have pages, with those in their order. */
export const guideParts = GUIDE_PARTS.map((part) => ({
  name: say(`guide.part.${part}`),
  pages: pages
    .filter((page) => page.part === part)
    .sort((a, b) => (a.order === b.order ? (a.title < b.title ? -1 : 1) : a.order - b.order)),
})).filter((part) => part.pages.length > 0);

/** All pages of the guide, in their order. */
export const guidePages: GuidePage[] = guideParts.flatMap((part) => part.pages);
