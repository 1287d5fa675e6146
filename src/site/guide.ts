import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import environment from 'virtual:hindsight';
import { isShownHere } from './shown-here.ts';

export interface GuidePage {
  title: string;
  description: string;
  path: string;
  order: number;
}

/** Pages that are made from the schema and the taxonomy, not written. */
const GENERATED: GuidePage[] = [
  {
    title: 'Every field',
    description: 'What can stand in a report’s frontmatter, from its schema',
    path: '/guide/fields/',
    order: 2,
  },
  {
    title: 'The text below the fields',
    description: 'Markdown, components, pictures, and what is refused',
    path: '/guide/body/',
    order: 2.1,
  },
  {
    title: 'Every rule',
    description: 'What the check tells of, with an example of each, and how to silence it',
    path: '/guide/rules/',
    order: 2.2,
  },
  {
    title: 'Causes',
    description: 'Every cause with its definition, and how to choose',
    path: '/guide/causes/',
    order: 3,
  },
  {
    title: 'Symptoms',
    description: 'Every kind of symptom with its definition',
    path: '/guide/symptoms/',
    order: 4,
  },
];

const folder = join(environment.contentDir, 'guide');

// An adopter need not write any; Astro warns of a collection without pages.
export const written =
  existsSync(folder) && readdirSync(folder).some((file) => file.endsWith('.mdx'))
    ? (await getCollection('guide')).filter(isShownHere)
    : [];

/** All pages of the guide, in their order. */
export const guidePages: GuidePage[] = [
  ...written.map(({ id, data }) => ({ ...data, path: `/guide/${id}/`, order: data.order ?? Infinity })),
  ...GENERATED,
].sort((a, b) => a.order - b.order || (a.title < b.title ? -1 : 1));
