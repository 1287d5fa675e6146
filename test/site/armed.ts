import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../src/cli/open-browser.ts';

/** What a page did that nothing in a report may make it do. */
export type Raised = { page: string; alarm: string };

/**
 * Arms every alarm in a browser: dialogs, new windows, downloads, navigation, complaints of the console, requests to
 * others, new globals, changed prototypes, violations of the policy, and what stands in the page that could run.
 */
export class ArmedBrowser {
  readonly raised: Raised[] = [];
  readonly #context: BrowserContext;
  readonly #origin: string;
  /** Names that pages have by themselves. */
  readonly #known: ReadonlySet<string>;

  private constructor(context: BrowserContext, origin: string, known: ReadonlySet<string>) {
    this.#context = context;
    this.#origin = origin;
    this.#known = known;
  }

  static async arm(
    context: BrowserContext,
    origin: string,
    known: readonly string[] = [],
  ): Promise<ArmedBrowser> {
    await context.addInitScript(watchWindow);
    await context.route(
      (url) => url.origin !== origin,
      (route) => route.abort(),
    );
    return new ArmedBrowser(context, origin, new Set(known));
  }

  /** Opens pages, several at a time, and looks at each; `after` may wait for more to happen on it. */
  async walk(paths: readonly string[], after?: (page: Page, path: string) => Promise<void>): Promise<void> {
    const waiting = [...paths];
    const tab = async (): Promise<void> => {
      const page = await this.#context.newPage();
      let path = '';
      const raise = (alarm: string) => this.raised.push({ page: path, alarm });
      page.on('dialog', (dialog) => {
        raise(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('popup', (popup) => raise(`window: ${popup.url()}`));
      page.on('download', (download) => raise(`download: ${download.url()}`));
      page.on('pageerror', (error) => raise(`error: ${error.message}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) raise(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== this.#origin) raise(`request: ${request.url()}`);
      });
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        path = next;
        await goTo(page, this.#origin + path);
        await after?.(page, path);
        for (const found of await page.evaluate(lookAround)) raise(found);
        const { globals } = await page.evaluate(changesOf);
        for (const name of globals) if (!this.#known.has(name)) raise(`global: ${name}`);
        if (new URL(page.url()).pathname !== new URL(path, this.#origin).pathname)
          raise(`went to ${page.url()}`);
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: 4 }, tab));
  }
}

/** A preview reloads its pages when it has made their parts ready, which ends a visit that has just begun: it begins anew. */
async function goTo(page: Page, address: string): Promise<void> {
  for (let left = 3; ; left -= 1) {
    try {
      await page.goto(address);
      return;
    } catch (error) {
      if (left === 0 || !String(error).includes('ERR_ABORTED')) throw error;
    }
  }
}

/** Runs in each page before anything else: takes down what a window is, and listens for violations of its policy. */
function watchWindow(): void {
  const shapes = [
    Object,
    Array,
    Function,
    String,
    Promise,
    RegExp,
    Node,
    Element,
    HTMLElement,
    Document,
    Event,
  ].map(({ prototype }) => [prototype, Object.getOwnPropertyDescriptors(prototype)] as const);
  const violations: string[] = [];
  addEventListener('securitypolicyviolation', (event) => {
    violations.push(`policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  const names = new Set(Object.getOwnPropertyNames(globalThis));
  Object.defineProperty(globalThis, Symbol.for('armed'), { value: { names, shapes, violations } });
}

interface Armed {
  names: Set<string>;
  shapes: (readonly [object, Record<string, PropertyDescriptor>])[];
  violations: string[];
}

function changesOf(): { globals: string[] } {
  const { names } = Reflect.get(globalThis, Symbol.for('armed')) as Armed;
  return { globals: Object.getOwnPropertyNames(globalThis).filter((name) => !names.has(name)) };
}

/** What in a page could run or lead astray, though it has not yet; and what has changed. */
function lookAround(): string[] {
  const { shapes, violations } = Reflect.get(globalThis, Symbol.for('armed')) as Armed;
  const found = [...violations];
  for (const [prototype, before] of shapes) {
    const now = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const [was, is] = [before[name], now[name]];
      if (was?.value !== is?.value || was?.get !== is?.get || was?.set !== is?.set)
        found.push(`prototype: ${name}`);
    }
  }
  const ADDRESSES = [
    'href',
    'src',
    'action',
    'formaction',
    'xlink:href',
    'data',
    'poster',
    'srcset',
    'ping',
    'background',
  ];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    if (/^(?:iframe|frame|object|embed|base|applet|math|foreignobject|animate|set|marquee)$/.test(name))
      found.push(`<${name}>`);
    // A drawing may use its own marks.
    if (name === 'use' && !element.getAttribute('href')?.startsWith('#')) found.push('<use>');
    if (name === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? ''))
      found.push('<meta refresh>');
    // The site's own scripts are files; the form's rows are templates.
    if (name === 'script' && element.closest('main') && !/\/_astro\//.test(element.getAttribute('src') ?? ''))
      found.push('<script> in what is shown');
    if (name === 'template' && !element.closest('[data-writer]')) found.push('<template>');
    if (name === 'style' || name.includes('-')) found.push(`<${name}>`);
    for (const { name: attribute, value } of element.attributes) {
      if (/^on/i.test(attribute) || /^(?:style|srcdoc)$/i.test(attribute)) found.push(`${name} ${attribute}`);
      if (!ADDRESSES.includes(attribute)) continue;
      const address = URL.parse(value, location.href);
      const outside = address?.origin !== location.origin;
      if (!/^(?:https?|mailto):$/.test(address?.protocol ?? '')) found.push(`${name} ${attribute}=${value}`);
      if (outside && !['a', 'link'].includes(name)) found.push(`${name} ${attribute}=${value}`);
      if (outside && name === 'link' && element.getAttribute('rel') !== 'canonical')
        found.push(`${name} ${attribute}=${value}`);
    }
    // Elements of a report with these names would stand where scripts look for something else.
    if (!element.closest('article .prose')) continue;
    for (const taken of [element.id, element.getAttribute('name') ?? '']) {
      if (taken !== '' && (taken in Document.prototype || taken in Object.prototype))
        found.push(`clobbers ${taken}`);
    }
  }
  return found;
}

/** A browser that asks nobody for anything by itself. */
export async function launchBrowser(): Promise<Browser> {
  return openBrowser('--disable-background-networking');
}
