import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import type { BrokenReport, StoredReport } from './stored-report.ts';

/** What is kept of a file: the report, or in a live preview what is the matter with it. */
export type Kept = { report: StoredReport } | { broken: BrokenReport };

/** So many files hold the reports: one changed report has one of them written again. */
const SHELVES = 64;

/**
 * The reports as they were read, in a folder of the cache for the next build. Astro's own store writes all of them at
 * every change and has its bundler read them as a module, which at ten thousand reports takes longer than reading them.
 */
export class ReportStore {
  readonly #folder: string;
  readonly #shelves: Map<string, Kept>[];
  readonly #changed = new Set<number>();
  #told: () => void = () => undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#shelves = Array.from({ length: SHELVES }, (_, shelf) => this.#read(shelf));
  }

  get(id: string): Kept | undefined {
    return this.#shelves[shelfOf(id)]!.get(id);
  }

  set(id: string, kept: Kept): void {
    this.#shelves[shelfOf(id)]!.set(id, kept);
    this.#changed.add(shelfOf(id));
  }

  delete(id: string): void {
    if (this.#shelves[shelfOf(id)]!.delete(id)) this.#changed.add(shelfOf(id));
  }

  /** All of them, sorted by id. */
  all(): [id: string, Kept][] {
    return this.#shelves.flatMap((shelf) => [...shelf]).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Has somebody told whenever reports are to be shown anew. */
  tell(told: () => void): void {
    this.#told = told;
  }

  /** Tells that reports are to be shown anew: they have changed, or what they are shown with has. */
  announce(): void {
    this.#told();
  }

  /** Writes what has changed, for the next build, and tells of it. */
  save(): void {
    if (this.#changed.size === 0) return;
    mkdirSync(this.#folder, { recursive: true });
    for (const shelf of this.#changed)
      writeFileSync(this.#file(shelf), JSON.stringify([...this.#shelves[shelf]!]));
    this.#changed.clear();
    this.announce();
  }

  #file(shelf: number): string {
    return join(this.#folder, `${shelf}.json`);
  }

  #read(shelf: number): Map<string, Kept> {
    try {
      return new Map(JSON.parse(readFileSync(this.#file(shelf), 'utf8')) as [string, Kept][]);
    } catch {
      // There is none yet, or a build was ended while it wrote this one: its reports are read again.
      rmSync(this.#file(shelf), { force: true });
      return new Map();
    }
  }
}

function shelfOf(id: string): number {
  return createHash('sha256').update(id).digest()[0]! % SHELVES;
}

/** Loader, pages and the preview's server are bundled apart; all find the store here. */
const PLACE = Symbol.for('hindsight.reports');

/** The reports of the site, one store for the whole process. */
export function reportStore({ cacheDir }: Pick<Environment, 'cacheDir'>): ReportStore {
  const folder = join(cacheDir, 'reports');
  const stores = ((globalThis as { [PLACE]?: Map<string, ReportStore> })[PLACE] ??= new Map());
  let store = stores.get(folder);
  if (!store) stores.set(folder, (store = new ReportStore(folder)));
  return store;
}
