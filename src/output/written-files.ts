/** What stands in a file, or the file that it is a copy of. */
export type Content = string | Uint8Array | { copyOf: string };

/** A file of the built site. */
export interface WrittenFile {
  /** Relative to the site, with `/` between folders. */
  path: string;
  /** What it is made from: the same file of an earlier site that had the same key stays as it was. */
  key?: string;
  content: () => Content | Promise<Content>;
}

type Files = Iterable<WrittenFile> | AsyncIterable<WrittenFile>;

/** Modules of the site are bundled apart from the integration that asks for the files; both find them here. */
const PLACE = Symbol.for('hindsight.written-files');

function lists(): Map<string, () => Files> {
  const global = globalThis as { [PLACE]?: Map<string, () => Files> };
  return (global[PLACE] ??= new Map());
}

/**
 * Has files written beside the pages of a built site, when those are done. A route of its own for each of tens of
 * thousands of small files would take longer than all else.
 * @param name of the list; a later one of the same name replaces it
 */
export function leaveFiles(name: string, files: () => Files): void {
  lists().set(name, files);
}

/** All lists that were left, and none of them again. */
export function takeFiles(): [name: string, files: () => Files][] {
  const taken = [...lists()];
  lists().clear();
  return taken;
}
