import { clockOf } from '../../src/incident/milestones.ts';
import { incidentOf } from '../../src/incident/incident-of.ts';
import type { Incident } from '../../src/incident/incident.ts';
import type { WrittenFrontmatter } from '../../src/incident/schema.ts';
import { fixtureContent } from '../check/fixture-content.ts';

const { schema, settings } = await fixtureContent();

/** The incident of a frontmatter that says only what a test is about. */
export function incident(written: Partial<WrittenFrontmatter>): Incident {
  const frontmatter = schema.parse({
    title: 'Checkout was slow',
    summary: 'Pages of the checkout took ten seconds.',
    status: 'published',
    services: [],
    times: { started: 'unknown' },
    cause: { category: 'configuration/cache' },
    ...written,
  });
  return incidentOf('2024-01-18-test', frontmatter, clockOf(frontmatter), settings);
}

type Event = NonNullable<WrittenFrontmatter['timeline']>[number];

/** An event of the timeline. */
export function event(at: string, kind: Event['kind'], suspect?: Event['suspect']): Event {
  return { at, kind, text: 'It happened', ...(suspect && { suspect }) };
}
