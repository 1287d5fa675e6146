import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../src/cli/project.ts';

/** The reports that a repository of this kind begins with, real ones. */
const BEGINNING = [
  '2024/2024-01-25-api-cache-overloads-server.mdx',
  '2024/2024-01-18-cache-configuration-makes-data-inconsistent.mdx',
  '2023/2023-08-13-cache-expiry-serves-stale-content.mdx',
];

/** A content folder in a git repository of its own, on a branch that left `origin/main`. */
export class Repository {
  readonly dir = mkdtempSync(join(tmpdir(), 'hindsight-review-'));

  constructor() {
    for (const path of BEGINNING) {
      mkdirSync(dirname(join(this.dir, 'incidents', path)), { recursive: true });
      cpSync(join(PROJECT_ROOT, 'content/incidents', path), join(this.dir, 'incidents', path));
    }
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.commit();
    this.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    this.git('checkout', '--quiet', '-b', 'branch');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  commit(): void {
    this.git('add', '.');
    this.git('-c', 'user.name=A', '-c', 'user.email=a@b.invalid', 'commit', '--quiet', '--message', 'change');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  private git(...args: string[]): void {
    execFileSync('git', ['-C', this.dir, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
