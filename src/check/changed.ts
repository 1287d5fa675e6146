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
  const differing = await differingFrom(dir, await partingCommit(dir, base, branch));
  if (differing.some(({ status, path }) => isSettings(path) || (status === 'D' && path.endsWith('.mdx'))))
    return null;
  return new Set(differing.map(({ path }) => join(dir, path)));
}

/** Whether a path relative to a content folder is one that every report may depend on. */
export function isSettings(path: string): boolean {
  return /^[^/]+\.ya?ml$/.test(path);
}

/**
 * The commit where this branch left its base.
 * @throws UsageError where the folder is not in a git repository, or there is no such base
 */
export async function partingCommit(dir: string, base: string | null, branch: string): Promise<string> {
  const commit = await commitOf(dir, base === null ? [`origin/${branch}`, branch] : [base, `origin/${base}`]);
  // A shallow clone may lack where the two parted; then the base itself is compared with.
  return (await git(dir, ['merge-base', commit, 'HEAD']).catch(() => commit)).trim();
}

/** What differs in a folder from a commit: `A` where it is new, `D` where it is gone. Paths are relative to the folder. */
export async function differingFrom(
  dir: string,
  commit: string,
): Promise<{ status: string; path: string }[]> {
  const [changed, untracked] = await Promise.all([
    git(dir, ['diff', '--name-status', '--no-renames', '-z', '--relative', commit, '--', '.']),
    git(dir, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const entries = changed.split('\0').filter((part) => part !== '');
  const differing = untracked.split('\0').flatMap((path) => (path === '' ? [] : [{ status: 'A', path }]));
  for (let at = 0; at + 1 < entries.length; at += 2)
    differing.push({ status: entries[at]!, path: entries[at + 1]! });
  return differing;
}

/** The text of a file of a folder as it was at a commit; `null` where it was not there. */
export async function textAt(dir: string, commit: string, path: string): Promise<string | null> {
  return git(dir, ['show', `${commit}:./${path}`]).catch(() => null);
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
