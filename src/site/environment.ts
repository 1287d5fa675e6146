import type { Audience } from '../incident/vocabulary.ts';
import type { Part } from './parts.ts';

/**
 * What a build depends on besides the project's files; pages import it from `virtual:hindsight`. They ask nothing of
 * `import.meta.env`, where a variable of the machine that happens to be called `PROD` or `BASE_URL` would win.
 */
export interface Environment {
  /** Absolute path of the project. */
  root: string;
  /** Absolute path of the content folder in use. */
  contentDir: string;
  /** Absolute path of the project's own content folder. */
  fallbackDir: string;
  /** Absolute path of the folder for what the next build need not read again. */
  cacheDir: string;
  /** Where the site is published: `https://example.org`, and the folder there, `/` or `/folder/`. */
  origin: string;
  base: string;
  /** Of a collection that is built in parts, which of them this is; `null` where it is built as one. */
  part: Part | null;
  /** A live preview, with drafts and reports that have errors. */
  live: boolean;
  /** Whom the site is built for. */
  audience: Audience;
  /** A digest of what every page is made from, besides the reports and the guide; `null` where nobody reckoned it. */
  madeFrom: string | null;
  /** The date of `SOURCE_DATE_EPOCH` or of the last commit that touched the content; `null` where there is neither. */
  asOf: string | null;
}
