import picomatch from 'picomatch';
import type { Incident } from '../incident/incident.ts';
import { dayOf } from '../incident/moment.ts';
import type { Services } from '../incident/settings.ts';
import { actionState } from './actions.ts';
import { compare, Tally } from './tally.ts';
import { wordsOf } from './words.ts';

/**
 * `/api/paths.json`: where in which repository each service lives, and what happened to it. It holds all that is needed
 * to tell the past incidents of a change, so that another repository's checks ask nothing else.
 */
export interface Paths {
  schema: 1;
  site: string;
  /** The date for which overdue actions hold. */
  asOf: string;
  services: PathsOfService[];
  /** The incidents of these services, by id. */
  incidents: Record<string, PastIncident>;
}

/** Where a service lives, and its past. */
export interface PathsOfService {
  service: string;
  name: string;
  /** What it says of a change that it touches this service: the fewer incidents, the more. */
  worth: number;
  /** Each glob of a repository with the regular expression that it stands for, for paths from the repository's root. */
  paths: { repository: string; glob: string; pattern: string }[];
  /** Ids, the newest first. */
  incidents: string[];
}

/** What a change's reviewer wants to know of an incident. */
export interface PastIncident {
  url: string;
  title: string;
  /** The day it began; `null` where unknown. */
  started: string | null;
  cause: string;
  /** What ended it, as its report says; `null` where it does not. */
  endedBy: string | null;
  openActions: OpenAction[];
  /** Of how many actions it is not told what became of them. */
  actionsUntold: number;
  /** Its telling words, and what each says when it stands in the path of a changed file too. */
  words: Record<string, number>;
}

/** An action that was promised after it and is not finished. */
export interface OpenAction {
  text: string;
  owner: string | null;
  due: string | null;
  overdue: boolean;
}

/** What the paths are made of. */
export interface PathsContext {
  site: string;
  asOf: string;
  services: Services;
  /** An incident's address for programs elsewhere. */
  urlOf: (id: string) => string;
  /** A cause's name in running text. */
  causeName: (id: string) => string;
  /** The name of a kind of fix. */
  fixName: (kind: Incident['fix']['kinds'][number]) => string;
}

/** Where services live, with their past incidents; of a service without `paths` there is nothing. */
export function pathsOf(incidents: readonly Incident[], context: PathsContext): Paths {
  const { site, asOf } = context;
  const services = Object.entries(context.services)
    .filter(([, { paths }]) => paths.length > 0)
    .map(([slug, { name, paths }]) => {
      const own = incidents.filter((incident) => incident.services.includes(slug)).sort(newestFirst);
      return {
        service: slug,
        name,
        worth: rarity(incidents.length, own.length),
        paths: paths.flatMap(({ repository, globs }) =>
          globs.map((glob) => ({ repository, glob, pattern: patternOf(glob) })),
        ),
        incidents: own.map(({ id }) => id),
      };
    })
    .sort((a, b) => compare(a.service, b.service));
  const ids = new Set(services.flatMap((service) => service.incidents));
  const counts = new Tally();
  for (const incident of incidents) for (const word of wordsIn(incident)) counts.add(word);
  const past = incidents
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => compare(a.id, b.id))
    .map((incident) => {
      const words = wordsIn(incident).sort(compare);
      const weighed = words.map((word) => [word, rarity(incidents.length, counts.get(word))] as const);
      return [incident.id, pastIncident(incident, Object.fromEntries(weighed), context)] as const;
    });
  return { schema: 1, site, asOf, services, incidents: Object.fromEntries(past) };
}

/**
 * As Vite, Astro and most tools of this kind read globs; a file whose name begins with a dot is a file like others,
 * for workflows and settings are often what was changed.
 */
function patternOf(glob: string): string {
  return picomatch.makeRe(glob, { dot: true }).source;
}

/** ln(1 + N / n), as for the likeness of incidents; of what no incident has as much as of what one has. */
function rarity(all: number, count: number): number {
  return Math.round(Math.log(1 + all / Math.max(1, count)) * 100) / 100;
}

function newestFirst(a: Incident, b: Incident): number {
  return compare(b.times.started?.at ?? '', a.times.started?.at ?? '') || compare(a.id, b.id);
}

function wordsIn({ title, summary, cause, symptoms }: Incident): string[] {
  const errors = symptoms.flatMap(({ error }) => error ?? []);
  return wordsOf([title, summary, cause.component ?? '', ...errors].join('\n'));
}

function pastIncident(
  incident: Incident,
  words: Record<string, number>,
  { asOf, urlOf, causeName, fixName }: PathsContext,
): PastIncident {
  const { id, title, times, cause, fix, actions } = incident;
  const started = times.started && dayOf(times.started);
  return {
    url: urlOf(id),
    title,
    started,
    cause: causeName(cause.category),
    endedBy: fix.summary ?? (fix.kinds.map(fixName).join(', ') || null),
    openActions: actions.flatMap((action) => {
      const { open, overdue } = actionState(action, started, asOf);
      return open === true ? [{ text: action.text, owner: action.owner, due: action.due, overdue }] : [];
    }),
    actionsUntold: actions.filter(({ status }) => status === 'unknown').length,
    words,
  };
}
