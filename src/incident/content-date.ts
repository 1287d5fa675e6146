import { execFileSync } from 'node:child_process';

/**
 * The date, in UTC, for which everything that depends on today holds: that of `SOURCE_DATE_EPOCH` where it is set, else
 * of the last commit that touched the content; `null` where there is neither, and the newest moment in it stands in.
 */
export function contentDate(contentDir: string, sourceDateEpoch: string | undefined): string | null {
  return dateOf(sourceDateEpoch) ?? lastCommitDate(contentDir);
}

/** The date of a number of seconds since 1970. */
function dateOf(seconds: string | undefined): string | null {
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return null;
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function lastCommitDate(dir: string): string | null {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', '.'], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return dateOf(seconds.trim());
  } catch {
    // No git, no repository or no commit yet.
    return null;
  }
}
