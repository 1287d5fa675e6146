/** A file that is to be checked, as it was found; reading it is the caller's business. */
export interface InputFile {
  /** The path by which problems name it. */
  name: string;
  /** Its path inside the folder `incidents`, with `/` between folders; `null` where it lies elsewhere. */
  path: string | null;
  /** Its bytes, or why there are none. */
  content: Uint8Array | Unread;
}

/** Why a file was not read. */
export type Unread =
  | { unread: 'symlink' }
  /** Neither a report nor a picture: it would be ignored without a word. */
  | { unread: 'stray' }
  | { unread: 'too-large'; bytes: number }
  | { unread: 'failed'; reason: string };

/** A report is text; 256 KiB of it is a hundred pages. */
export const LARGEST_BYTES = 256 * 1024;

/** The bytes of a file that was read; `null` for others. */
export function bytesOf({ content }: InputFile): Uint8Array | null {
  return content instanceof Uint8Array ? content : null;
}

/** A file as it may be checked: one that is too large counts as not read, wherever its bytes come from. */
export function withinSize(file: InputFile): InputFile {
  const bytes = bytesOf(file)?.length ?? 0;
  return bytes > LARGEST_BYTES ? { ...file, content: { unread: 'too-large', bytes } } : file;
}

/** Why a file was not read; `null` where it was. */
export function unreadOf({ content }: InputFile): Unread | null {
  return content instanceof Uint8Array ? null : content;
}

/** The id of a report: its file's name without the ending. */
export function idOfFile({ name }: Pick<InputFile, 'name'>): string {
  return baseName(name).replace(/\.mdx$/i, '');
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
