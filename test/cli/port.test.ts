import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { portOf } from '../../src/cli/port.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';

it('tells before it builds that the port is taken, and what to do', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const { port } = taken.address() as AddressInfo;
  const args = [join(PROJECT_ROOT, 'src/cli/start.ts'), '--port', String(port)];
  // A build takes longer than this.
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 });
  taken.close();
  expect(stderr).toMatch(new RegExp(String.raw`^port ${port} is taken .* --port \d+\`\n$`));
  expect(status).toBe(1);
});

it('takes a number for a port, and nothing else', () => {
  expect([portOf('0'), portOf('4321')]).toEqual([0, 4321]);
  for (const typed of ['', 'abc', '-1', '65536', '80.5']) expect(() => portOf(typed)).toThrow(/65535/);
});
