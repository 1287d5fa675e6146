import type { Content } from '../incident/content.ts';
import type { LenientSchema } from './lenient-schema.ts';

/** What the other files of a content folder say; it is asked only for what a report mentions. */
export interface Library {
  /** The names of all reports whose id is this one, upper and lower case being the same. */
  filesOf: (id: string) => string[];
  /** Whether there is a report with this id. */
  has: (id: string) => boolean;
  /** The ids of all reports. */
  ids: () => string[];
  /** Another report, read as far as it goes; `null` where there is none or it cannot be read. */
  peer: (id: string) => Promise<Peer | null>;
  /** Whether a file lies in the content folder, without following links out of it. Paths are relative to it. */
  hasFile: (path: string) => Promise<boolean>;
  /** Whether a file lies in the site's public folder. */
  hasPublicFile: (path: string) => Promise<boolean>;
}

/** What a report says that matters to others. */
export interface Peer {
  related: string[];
  /** The anchors of its headings; `null` where its body cannot be read. */
  anchors: Set<string> | null;
}

/** What a check depends on, apart from the file. */
export interface Context {
  content: Content;
  lenient: LenientSchema;
  library: Library;
  /** The present moment: nothing has happened after it. */
  now: Date;
}

/** What the rules about files alone ask for. */
export interface FileContext {
  library: Pick<Library, 'filesOf'>;
}
