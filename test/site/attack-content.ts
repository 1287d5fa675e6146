import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { Checkout } from './checkout.ts';

export const FIXTURES = fileURLToPath(new URL('fixtures/attacks', import.meta.url));
export const folder = mkdtempSync(join(tmpdir(), 'hindsight-attacks-'));
export const refused = join(folder, 'refused');
export const shown = join(folder, 'shown');
export const out = join(folder, 'out');
export const checkout = new Checkout(folder);

/** What lies outside the content folder, and must not come out of it. */
export const SENTINEL = 'SENTINEL-OF-THE-OUTSIDE';
const SOUND = readFileSync(join(FIXTURES, 'shown/incidents/2024/2024-01-18-code.mdx'), 'utf8');

/** Names that no repository should have to hold. */
export const NAMES = [
  '<img src=x onerror=alert(1)>.mdx',
  '2024-01-18-$(touch ran).mdx',
  '2024-01-18-`touch ran`.mdx',
  '2024-01-18-a;touch ran.mdx',
  '2024-01-18-..%2f..%2fran.mdx',
  '2024-01-18-\n::error::line.mdx',
  '2024-01-18-\u202exdm.mdx',
  '__proto__.mdx',
  '-rf.mdx',
  '...mdx',
  '.mdx',
  '2024-01-18-UPPER.MDX',
  '2024-01-18-stray.js',
  '2024-01-18-stray.html',
  '2024-01-18-stray.svg',
];

/** Whether anything ran that leaves a mark. */
export function marks(): string[] {
  const { root } = checkout;
  return [folder, refused, shown, root, join(root, 'src/cli'), PROJECT_ROOT, join(PROJECT_ROOT, 'src/cli')]
    .map((dir) => join(dir, 'ran'))
    .filter(existsSync);
}

export const reports = (dir: string) =>
  readdirSync(join(dir, 'incidents'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.mdx$/i.test(file),
  );

/** Writes what a stranger might send, with links that lead outside and names that no repository should hold. */
export function layTraps(): void {
  cpSync(FIXTURES, folder, { recursive: true });
  writeFileSync(join(folder, 'outside.mdx'), SOUND.replace('It was', SENTINEL));
  writeFileSync(join(folder, 'outside.png'), SENTINEL);
  const year = join(refused, 'incidents/2024');
  for (const name of NAMES) writeFileSync(join(year, name), SOUND);
  // A link to a report, to a folder, to a picture, and to the whole machine.
  symlinkSync(join(folder, 'outside.mdx'), join(year, '2024-01-18-link.mdx'));
  symlinkSync(join(folder, 'outside.png'), join(year, 'link.png'));
  symlinkSync('/', join(year, 'root'));
  symlinkSync(folder, join(refused, 'incidents/2025'));
  writeFileSync(join(year, '2024-01-18-linked-picture.mdx'), `${SOUND}\n![slow](link.png)\n`);
  writeFileSync(
    join(year, '2024-01-18-linked-folder.mdx'),
    `${SOUND}\n![slow](root/${folder.slice(1)}/outside.png)\n`,
  );
  mkdirSync(join(refused, 'incidents/2024/2024-01-18-folder.mdx'));
  // Quotes in file names are more than some systems can hold.
  cpSync(join(shown, 'incidents/2024/page.png'), join(shown, 'incidents/2024/2024 "onerror=alert(1).png'));
}
