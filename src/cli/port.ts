import { InvalidArgumentError } from 'commander';
import { createServer } from 'node:net';

/** A port as it is typed. @throws InvalidArgumentError */
export function portOf(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 (any that is free) to 65535.');
}

/**
 * Whether a server can listen there just now, tried before what takes long.
 * @throws Error that says what to do where it cannot
 */
export async function tryPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject).listen(port, host, resolve);
    });
  } catch (error) {
    throw portRefused(error, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Why a server cannot listen on a port, in words that help. */
export function portRefused(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const another = `choose another one: \`npm start -- --port ${port < 65_535 ? port + 1 : port - 1}\``;
  if (code === 'EADDRINUSE') return new Error(`port ${port} is taken by another program; ${another}`);
  if (code === 'EACCES')
    return new Error(`port ${port} is kept for the system; ${another.replace(/\d+/, '4321')}`);
  return error;
}
