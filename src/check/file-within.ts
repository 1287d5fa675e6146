import { lstatSync, realpathSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';

/**
 * The absolute path of a file that truly lies in a folder; `null` where there is none. Neither `..` nor a link leads
 * out of it, and no link leads to another place inside it: what is shown under one name is not what lies under another.
 */
export function fileWithin(dir: string, path: string): string | null {
  if (path.includes('\0')) return null;
  try {
    const root = realpathSync(dir);
    const file = realpathSync(join(root, path));
    const inside = relative(root, file);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return null;
    // Names that differ in case alone are one on some file systems, and two on the one that the site is built on.
    if (inside.normalize() !== normalize(path.split('/').join(sep)).normalize()) return null;
    return lstatSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
