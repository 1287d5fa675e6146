import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files of a built site, by their path in it with `/` between folders, and the key of what each was made from. */
export type Keys = Record<string, string>;

/** A site that was built before, from the same code and settings. */
export interface EarlierSite {
  folder: string;
  keys: Keys;
}

/** Takes over from an earlier site the files that would come out the same. */
export class KeptFiles {
  readonly #earlier: EarlierSite | null;
  /** The keys of the site that is being made. */
  readonly keys: Keys = {};

  constructor(earlier: EarlierSite | null) {
    this.#earlier = earlier;
  }

  /**
   * Puts a file of the earlier site into this one, where it has the same key: as the same file under a second name,
   * which takes neither time nor room, or as a copy where the disk has no such names.
   * @returns whether it is there now
   */
  take(file: string, key: string, folder: string): boolean {
    this.keys[file] = key;
    if (this.#earlier?.keys[file] !== key) return false;
    const [source, target] = [join(this.#earlier.folder, file), join(folder, file)];
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      try {
        copyFileSync(source, target);
      } catch {
        return false;
      }
    }
    return true;
  }
}
