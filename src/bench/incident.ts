import type { WrittenFrontmatter } from '../incident/schema.ts';
import { keysOf } from '../incident/keys-of.ts';
import {
  ACTION_TYPES,
  DETECTORS,
  FIX_KINDS,
  IMPACT_KINDS,
  SCOPES,
  TRIGGERS,
} from '../incident/vocabulary.ts';
import type { Dice } from './dice.ts';
import { eventsOf } from './events.ts';
import type { World } from './world.ts';

/** A frontmatter as an author writes it, and when it began, in minutes since 1970. */
export interface SyntheticIncident {
  frontmatter: WrittenFrontmatter;
  start: number;
}

/** The first and last minute at which a synthetic incident begins. */
const FIRST = Date.UTC(2012, 0, 1) / 60_000;
const LAST = Date.UTC(2025, 11, 1) / 60_000;

/** As a report writes it, of minutes since 1970: `2024-01-18T10:00Z`. */
export const momentOf = (minutes: number): string =>
  `${new Date(Math.round(minutes) * 60_000).toISOString().slice(0, 16)}Z`;

/** An incident: how long it lasted is log-normal, what is told of it as incomplete as real reports are. */
export function incidentOf(dice: Dice, world: World): SyntheticIncident {
  const { prose } = world;
  const start = dice.between(FIRST, LAST);
  const minutes = Math.max(4, Math.min(Math.round(dice.logNormal(95, 1.5)), 60 * 24 * 20));
  const services = distinct(dice.between(1, 3), () => world.service.draw(dice));
  const component = world.component.draw(dice);
  const symptoms = distinct(dice.between(1, 3), () => world.symptom.draw(dice));
  const cause = world.cause.draw(dice);
  const { timeline, told } = eventsOf(dice, world, { start, minutes, cause });
  const percent = dice.is(0.4) ? Math.max(1, Math.min(100, Math.round(dice.logNormal(12, 1)))) : undefined;
  const frontmatter: WrittenFrontmatter = {
    title: sentence(`${services[0]}: ${prose.phrase(dice, 4, 9)}`, 110),
    summary: sentence(prose.paragraph(dice, 45), 580),
    status: 'published',
    organisation: world.organisation.draw(dice),
    ...(dice.is(0.6) ? { severity: `sev${dice.between(1, 4)}` } : {}),
    services,
    symptoms: symptoms.map((kind, place) => ({
      kind,
      text: prose.sentence(dice, 6, 14),
      ...(place === 0 && dice.is(0.3)
        ? { error: `ERR-${dice.between(100, 999)}: ${prose.phrase(dice, 3, 6)}` }
        : {}),
    })),
    times: { started: momentOf(start), ...(told ? {} : { resolved: momentOf(start + minutes) }) },
    detection: { by: dice.oneOf(keysOf(DETECTORS)), how: prose.sentence(dice, 6, 12) },
    impact: {
      summary: prose.sentence(dice, 8, 16),
      scope: dice.oneOf(keysOf(SCOPES)),
      kinds: dice.someOf(keysOf(IMPACT_KINDS), dice.between(1, 2)),
      ...(percent === undefined ? {} : { users: { percent } }),
    },
    cause: {
      category: cause,
      ...(dice.is(0.7) ? { component } : {}),
      summary: prose.sentence(dice, 10, 22),
    },
    contributing: Array.from({ length: dice.between(0, 2) }, () => ({
      cause: world.cause.draw(dice),
      text: prose.sentence(dice, 6, 14),
    })),
    trigger: dice.oneOf(keysOf(TRIGGERS)),
    fix: {
      kinds: dice.someOf(keysOf(FIX_KINDS), dice.between(1, 2)),
      summary: prose.sentence(dice, 8, 16),
    },
    timeline,
    learning: {
      wentWell: [prose.sentence(dice, 6, 14)],
      wentBadly: [prose.sentence(dice, 6, 14)],
      gotLucky: dice.is(0.3) ? [prose.sentence(dice, 6, 14)] : [],
    },
    actions: Array.from({ length: dice.between(1, 4) }, () => ({
      text: prose.sentence(dice, 6, 14),
      type: dice.oneOf(keysOf(ACTION_TYPES)),
      status: dice.oneOf(['open', 'in-progress', 'dropped', 'unknown'] as const),
      owner: `${world.service.draw(dice)} team`,
    })),
    tags: distinct(dice.between(0, 3), () => world.tag.draw(dice)),
  };
  return { frontmatter, start };
}

function distinct(count: number, draw: () => string): string[] {
  return [...new Set(Array.from({ length: count }, draw))];
}

/** Not longer than the schema allows. */
function sentence(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 1))}.`;
}
