import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { RenderThreads } from '../../src/output/render-threads.ts';
import { claim, sharedPages } from '../../src/output/shared-pages.ts';

const processors = vi.hoisted(() => ({ count: 3 }));
vi.mock(import('node:os'), async (original) => ({
  ...(await original()),
  availableParallelism: () => processors.count,
}));

const folder = mkdtempSync(join(tmpdir(), 'hindsight-threads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = (count: number) =>
  sharedPages(
    Array.from({ length: count }, (_, place) => ({
      url: `https://incidents.example/${place}/`,
      component: 'src/pages/[id].astro',
      file: join(folder, `${place}/index.html`),
    })),
  );

describe('shared pages', () => {
  it('are each claimed once', () => {
    const shared = pages(2);
    expect([claim(shared, 1), claim(shared, 1), claim(shared, 0)]).toEqual([true, false, true]);
  });
});

describe('threads that render', () => {
  it('are none for few pages, nor where there is one processor', () => {
    writeFileSync(join(folder, 'prerender-entry.a1.mjs'), "throw new Error('the module is broken');");
    expect(new RenderThreads(folder, pages(4_999)).count).toBe(0);
    processors.count = 1;
    expect(new RenderThreads(folder, pages(5_000)).count).toBe(0);
    processors.count = 3;
  });

  it('tell whoever waits for them what kept them from rendering', async () => {
    const threads = new RenderThreads(folder, pages(5_000));
    expect(threads.count).toBe(2);
    await expect(threads.end()).rejects.toThrow('the module is broken');
  });

  it('are refused where Astro has left nothing to render with', () => {
    expect(() => new RenderThreads(tmpdir(), pages(5_000))).toThrow('no module of Astro');
  });
});
