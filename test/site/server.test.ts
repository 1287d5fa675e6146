import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { Served } from '../../src/cli/serve-folder.ts';

let served: Served;
beforeAll(async () => {
  served = await serveFolder(inject('site'), 0);
});
afterAll(() => served.close());

describe('npm start’s server', () => {
  it('answers with the site’s own page where there is nothing', async () => {
    const response = await fetch(`${served.origin}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('There is nothing at this address');
  });

  it('serves pages by their address, and files with their type', async () => {
    const page = await fetch(`${served.origin}/causes/`);
    expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
    });
    expect((await fetch(`${served.origin}/api/incidents.json`)).headers.get('content-type')).toContain(
      'application/json',
    );
  });

  it('gives out nothing beside the folder', async () => {
    const response = await fetch(`${served.origin}/..%2f..%2fetc/passwd`);
    expect(response.status).toBe(404);
  });

  it('serves a site that was built for a folder of its host in that folder', async () => {
    const inFolder = await serveFolder(inject('site'), 0, 'localhost', '/incidents/');
    const answer = async (path: string) => {
      const { status, headers } = await fetch(inFolder.origin + path, { redirect: 'manual' });
      return { status, location: headers.get('location') };
    };
    expect(await answer('/')).toEqual({ status: 302, location: '/incidents/' });
    expect(await answer('/incidents/causes/')).toEqual({ status: 200, location: null });
    expect(await answer('/incidents/causes')).toEqual({ status: 301, location: '/incidents/causes/' });
    expect(await answer('/causes/')).toEqual({ status: 404, location: null });
    await inFolder.close();
  });

  it('says so where the port is taken', async () => {
    const port = Number(new URL(served.origin).port);
    await expect(serveFolder(inject('site'), port)).rejects.toThrow(/taken/);
  });
});
