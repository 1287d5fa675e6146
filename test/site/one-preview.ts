import { mkdirSync, rmdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, inject } from 'vitest';

// Previews in the same checkout share Astro's own folder: a file of tests that runs one imports this, and then waits
// until no other one does.
const lock = inject('previewLock');

beforeAll(async () => {
  while (!taken()) await setTimeout(200);
}, 1_800_000);

afterAll(() => rmdirSync(lock));

function taken(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
