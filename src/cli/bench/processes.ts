import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started use at a moment. */
export interface Usage {
  memoryMB: number;
  /** Processor time of those that run and of those that they waited for. */
  cpuSeconds: number;
}

interface Process {
  parent: number;
  memoryKB: number;
  ticks: number;
}

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICKS_PER_SECOND = 100;
const PAGE_KB = 4;

/**
 * The usage of a process and its descendants; `null` where the system has no `/proc` (it is Linux's) or the process has
 * ended. Memory is resident memory, so pages that two processes share count twice.
 */
export function usageOfTree(root: number): Usage | null {
  const all = processes();
  if (!all.has(root)) return null;
  const tree = new Set([root]);
  // A process has a higher number than the one that started it, but for once in a wrap-around.
  for (const [id, { parent }] of [...all].sort(([a], [b]) => a - b)) if (tree.has(parent)) tree.add(id);
  let [memoryKB, ticks] = [0, 0];
  for (const id of tree) {
    memoryKB += all.get(id)!.memoryKB;
    ticks += all.get(id)!.ticks;
  }
  return { memoryMB: memoryKB / 1024, cpuSeconds: ticks / TICKS_PER_SECOND };
}

function processes(): Map<number, Process> {
  const found = new Map<number, Process>();
  for (const name of entriesOf('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const read = readProcess(name);
    if (read) found.set(Number(name), read);
  }
  return found;
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** See proc(5): the fields of `stat` after the name, which stands in brackets and may hold anything. */
function readProcess(id: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0);
    return { parent: Number(fields[1]), memoryKB: Number(fields[21]) * PAGE_KB, ticks };
  } catch {
    // It ended while the others were read.
    return null;
  }
}
