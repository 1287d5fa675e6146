import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileWithin } from '../check/file-within.ts';
import type { Environment } from './environment.ts';

/** A picture that lies beside a report and is shown by it. */
export interface ReportPicture {
  /** Its file, relative to the content folder, with `/` between folders. */
  file: string;
  /**
   * Its name under `/pictures/`: a hash of what is in it, so that nothing written in a report becomes a path of the
   * site, two reports with the same picture share it, and a browser may keep it for good.
   */
  name: string;
}

export type PictureFolders = Pick<Environment, 'contentDir' | 'root'>;

/** Where a picture leads to: a file of the public folder has the address that was written. */
export type FoundPicture = { from: 'content'; picture: ReportPicture } | { from: 'public'; path: string };

/**
 * Finds the picture that a report shows. `src` is as the report has it; the body's reader has refused what leaves its
 * folder, and this holds again that no link leads out of it.
 * @param report the report's file, relative to the content folder
 * @returns `null` where there is no such picture
 */
export function findPicture(
  report: string,
  src: string,
  { contentDir, root }: PictureFolders,
): FoundPicture | null {
  const path = decoded(src);
  if (path === null) return null;
  if (path.startsWith('/')) {
    return fileWithin(join(root, 'public'), path.slice(1)) === null ? null : { from: 'public', path: src };
  }
  const file = posix.join(posix.dirname(report), path);
  const absolute = fileWithin(contentDir, file);
  const name = absolute && nameOf(absolute);
  return name === null ? null : { from: 'content', picture: { file, name } };
}

/** Whether a picture is still what it was when its report was read. */
export function isUnchanged({ file, name }: ReportPicture, { contentDir }: PictureFolders): boolean {
  const absolute = fileWithin(contentDir, file);
  return absolute !== null && nameOf(absolute) === name;
}

function nameOf(absolute: string): string | null {
  try {
    const hash = createHash('sha256').update(readFileSync(absolute)).digest('hex').slice(0, 32);
    return hash + absolute.slice(absolute.lastIndexOf('.')).toLowerCase();
  } catch {
    // It cannot be read: for a reader of the page there is none.
    return null;
  }
}

function decoded(src: string): string | null {
  try {
    return decodeURIComponent(src);
  } catch {
    return null;
  }
}
