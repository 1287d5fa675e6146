import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_ROOT } from '../../src/cli/project.ts';

interface Message {
  id?: number;
  method?: string;
  result?: unknown;
}

/** Astro's language server, as an editor talks to it. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  #read = Buffer.alloc(0);
  #asked = 0;

  constructor() {
    const server = join(PROJECT_ROOT, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout!.on('data', (data: Buffer) => this.#receive(data));
  }

  /** Opens a folder as an editor with the project's settings does. */
  async open(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).href;
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'folder' }],
      capabilities: { textDocument: { completion: {}, diagnostic: {} } },
      initializationOptions: {
        typescript: { tsdk: join(PROJECT_ROOT, 'node_modules/typescript/lib') },
        contentIntellisense: true,
      },
    });
    this.tell('initialized', {});
  }

  ask(method: string, params: object): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  close(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin!.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(data: Buffer): void {
    this.#read = Buffer.concat([this.#read, data]);
    for (;;) {
      const head = this.#read.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#read.subarray(0, head).toString())![1]);
      const end = head + 4 + length;
      if (this.#read.length < end) return;
      const message = JSON.parse(this.#read.subarray(head + 4, end).toString()) as Message;
      this.#read = this.#read.subarray(end);
      if (message.id === undefined) continue;
      // What it asks the editor for, the editor has not set.
      if (message.method !== undefined) this.#send({ id: message.id, result: null });
      else this.#waiting.get(message.id)?.(message.result);
    }
  }
}
