import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from './usage-error.ts';

const run = promisify(execFile);

/**
 * The absolute paths of what differs in a content folder from a base: commits of this branch, what is not committed
 * yet, and new files. `null` where more than these can be touched by it, so that everything has to be looked at:
 * settings changed, or a report went to which others may refer.
 * @throws UsageError where the folder is not in a git repository, or there is no such base
 */
export async function changedFiles(
  dir: string,
  base: string | null,
  branch: string,
): Promise<Set<string> | null> {
  const commit = await commitOf(dir, base === null ? [`origin/${branch}`, branch] : [base, `origin/${base}`]);
  // A shallow clone may lack where the two parted; then the base itself is compared with.
  const parted = await git(dir, ['merge-base', commit, 'HEAD']).catch(() => commit);
  const [changed, untracked] = await Promise.all([
    git(dir, ['diff', '--name-status', '--no-renames', '-z', '--relative', parted.trim(), '--', '.']),
    git(dir, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const entries = changed.split('\0').filter((part) => part !== '');
  const paths = new Set<string>();
  for (let at = 0; at + 1 < entries.length; at += 2) {
    const [status, path] = [entries[at]!, entries[at + 1]!];
    if (/^[^/]+\.ya?ml$/.test(path) || (status === 'D' && path.endsWith('.mdx'))) return null;
    paths.add(join(dir, path));
  }
  for (const path of untracked.split('\0')) if (path !== '') paths.add(join(dir, path));
  return paths;
}

async function commitOf(dir: string, names: string[]): Promise<string> {
  for (const name of names) {
    const commit = await git(dir, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]).catch(() => null);
    if (commit !== null) return commit.trim();
  }
  throw new UsageError(
    `cannot tell what changed: ${dir} is in no git repository, or that has no commit called ${names.join(' or ')}`,
  );
}

async function git(dir: string, args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', dir, ...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
