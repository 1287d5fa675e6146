import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import serveStatic from 'serve-static';
import { portRefused } from './port.ts';

/** A folder that is being served. */
export interface Served {
  /** `http://localhost:4321` */
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a web server would: compressed on its way, pages at addresses that end in a slash, with its own
 * page for what is not there.
 * @param port 0 for any that is free
 * @param base the folder of the host that the site was built for, `/` or `/folder/`
 * @throws Error where the port is taken
 */
export async function serveFolder(
  folder: string,
  port: number,
  host = 'localhost',
  base = '/',
): Promise<Served> {
  const files = serveStatic(folder);
  const compress = compression();
  const server: Server = createServer((request, response) => {
    if (base !== '/' && request.url === '/') {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const missing = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'There is nothing at this address.');
    };
    if (!request.url?.startsWith(base)) {
      missing();
      return;
    }
    // Where it leads on is told by the address that was asked for.
    const asked = Object.assign(request, { originalUrl: request.url });
    request.url = request.url.slice(base.length - 1);
    // Its types speak of Express; what Node gives is all it needs.
    compress(asked as never, response as never, () => files(asked, response, missing));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portRefused(error, port))).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
