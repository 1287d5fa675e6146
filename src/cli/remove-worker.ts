import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// In one call: of tens of thousands of files that is several times as fast as asking for each.
rmSync(workerData as string, { recursive: true, force: true });
