import { spawn } from 'node:child_process';
import { usageOfTree } from './processes.ts';

/** What a command cost. */
export interface Cost {
  seconds: number;
  /** Of the command and all that it started; `null` where the system does not tell. */
  cpuSeconds: number | null;
  peakMemoryMB: number | null;
  /** The end of what it said. */
  said: string;
}

export interface RunOptions {
  cwd: string;
  env: Record<string, string | undefined>;
}

const EVERY_MS = 50;
/** The end of what a command said is told where it fails. */
const MOST_SAID = 4000;

/**
 * Runs a command and measures it together with everything that it starts.
 * @throws Error with the end of what it said where it does not end well
 */
export async function measuredRun(command: string, args: string[], options: RunOptions): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, {
    ...options,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-MOST_SAID)));
  let peakMemoryMB: number | null = null;
  let cpuSeconds: number | null = null;
  const look = () => {
    const usage = child.pid === undefined ? null : usageOfTree(child.pid);
    if (!usage) return;
    peakMemoryMB = Math.max(peakMemoryMB ?? 0, usage.memoryMB);
    cpuSeconds = Math.max(cpuSeconds ?? 0, usage.cpuSeconds);
  };
  const timer = setInterval(look, EVERY_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`);
  } finally {
    clearInterval(timer);
  }
  return { seconds: (performance.now() - started) / 1000, cpuSeconds, peakMemoryMB, said };
}
