import type { PastIncident, Paths } from './paths.ts';
import { compare } from './tally.ts';
import { wordsOf } from './words.ts';

/** A change as its repository knows it. */
export interface Change {
  /** As `paths` of `services.yaml` name it. */
  repository: string;
  /** Paths from its root, with `/` between folders. */
  files: readonly string[];
}

/** What a change touches. */
export interface Touched {
  /** Services with the changed files that belong to them. */
  services: { service: string; name: string; files: string[] }[];
  /** Their past incidents, the most like the change first. */
  incidents: TouchedIncident[];
}

export interface TouchedIncident extends Omit<PastIncident, 'words'> {
  id: string;
  /** The names of the touched services that it hit. */
  services: string[];
  /** The words that it shares with the paths of the changed files, the rarest first. */
  words: string[];
}

/**
 * The past incidents of what a change touches. Those come first that hit more of the touched services and whose words
 * stand in the paths of the changed files, each counting the more the rarer it is; of equals the newer one.
 */
export function touchedBy({ repository, files }: Change, paths: Paths): Touched {
  const services = paths.services.flatMap((service) => {
    const patterns = service.paths
      .filter((path) => path.repository === repository)
      .map(({ pattern }) => new RegExp(pattern));
    const own = files.filter((file) => patterns.some((pattern) => pattern.test(file)));
    return own.length === 0 ? [] : [{ ...service, files: own }];
  });
  const said = new Set(files.flatMap(pathWords));
  const ids = [...new Set(services.flatMap(({ incidents }) => incidents))];
  const ranked = ids.map((id) => {
    const { words: all, ...incident } = paths.incidents[id]!;
    const hit = services.filter(({ incidents }) => incidents.includes(id));
    const words = Object.entries(all)
      .filter(([word]) => said.has(word))
      .sort(([a, m], [b, n]) => n - m || compare(a, b));
    const worths = [...hit.map(({ worth }) => worth), ...words.map(([, worth]) => worth)];
    const likeness = worths.reduce((sum, worth) => sum + worth, 0);
    const told = {
      id,
      ...incident,
      services: hit.map(({ name }) => name),
      words: words.map(([word]) => word),
    };
    return { likeness, told };
  });
  ranked.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      compare(b.told.started ?? '', a.told.started ?? '') ||
      compare(a.told.id, b.told.id),
  );
  return {
    services: services.map(({ service, name, files: own }) => ({ service, name, files: own })),
    incidents: ranked.map(({ told }) => told),
  };
}

/** The telling words of a path: `src/cacheWarmer.ts` has `cache` and `warmer`. */
function pathWords(path: string): string[] {
  return wordsOf(path.replace(/([a-z\d])([A-Z])/g, '$1 $2'));
}
