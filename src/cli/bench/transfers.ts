import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../open-browser.ts';
import { serveFolder } from '../serve-folder.ts';

/** What travels to a reader, in kB of gzip with headers, as a browser counts it; and how long a search then takes. */
export interface Transfers {
  incidentPageKB: number;
  insightsPageKB: number;
  incidentListKB: number;
  searchFirstQueryKB: number;
  searchNextQueryKB: number;
  facetsKB: number;
  searchFirstQueryMs: number;
  searchNextQueryMs: number;
  facetsMs: number;
  /** The longest time for which the insights page answered nothing, while it was filtered. */
  insightsLongestTaskMs: number;
}

/** Words that 4 to 19 in a hundred synthetic reports have; in those of this project it is 1 to 7. */
const FIRST = 'replica timeout';
const NEXT = 'certificate rotation';
/** As fast as many people type. */
const KEY_MS = 80;

/** Measures a built site in a browser, each page by a reader who has been nowhere before. */
export async function transfersOf(site: string, incident: string): Promise<Transfers> {
  const served = await serveFolder(site, 0);
  const browser = await openBrowser('--disable-background-networking');
  try {
    const visit = (path: string) => Visit.open(browser, served.origin + path);
    const incidentPageKB = (await visit(`/incidents/${incident}/`)).sent();
    return {
      incidentPageKB,
      ...(await insights(await visit('/insights/'))),
      ...(await searching(await visit('/incidents/'))),
    };
  } finally {
    await browser.close();
    await served.close();
  }
}

async function insights(visit: Visit): Promise<Pick<Transfers, 'insightsPageKB' | 'insightsLongestTaskMs'>> {
  const insightsPageKB = visit.sent();
  const { page } = visit;
  await page.evaluate(() => {
    const tasks = ((globalThis as { tasks?: number[] }).tasks = []) as number[];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await page.locator('[data-filters] > summary').click();
  const field = page.locator('[data-fields] select').first();
  await field.waitFor();
  await field.selectOption({ index: 1 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => (globalThis as { tasks?: number[] }).tasks ?? []);
  return { insightsPageKB, insightsLongestTaskMs: Math.round(Math.max(0, ...tasks)) };
}

async function searching(visit: Visit) {
  const { page } = visit;
  const incidentListKB = visit.sent();
  await page.evaluate(() =>
    addEventListener('input', () => ((globalThis as { typed?: number }).typed = performance.now())),
  );
  const asked = async (query: string) => {
    visit.forget();
    await page.locator('#q').fill('');
    await page.locator('#q').pressSequentially(query, { delay: KEY_MS });
    const ms = Math.round(await page.evaluate(answered, `“${query}”`));
    await page.waitForLoadState('networkidle');
    return { kb: visit.sent(), ms };
  };
  const first = await asked(FIRST);
  const next = await asked(NEXT);
  visit.forget();
  const started = performance.now();
  await page.locator('#facets > summary').click();
  await page.locator('#facet-list li').first().waitFor();
  const facetsMs = Math.round(performance.now() - started);
  await page.waitForLoadState('networkidle');
  return {
    incidentListKB,
    searchFirstQueryKB: first.kb,
    searchNextQueryKB: next.kb,
    facetsKB: visit.sent(),
    searchFirstQueryMs: first.ms,
    searchNextQueryMs: next.ms,
    facetsMs,
  };
}

/** Milliseconds from the last key until the page lists what it found for a query; runs in the page. */
function answered(quoted: string): Promise<number> {
  const { typed } = globalThis as unknown as { typed: number };
  return new Promise((resolve) => {
    const look = (): void => {
      const page = globalThis.document;
      const isTold = page.getElementById('status')?.textContent.includes(quoted);
      if (isTold && page.querySelector('#found li')) resolve(performance.now() - typed);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** A page in a browser of its own, with the bytes that came. */
class Visit {
  readonly page: Page;
  #bytes = 0;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, address: string): Promise<Visit> {
    const page = await (await browser.newContext()).newPage();
    const visit = new Visit(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (visit.#bytes += encodedDataLength));
    await page.goto(address, { waitUntil: 'networkidle' });
    return visit;
  }

  /** What came since it was opened or last forgotten, in kB to a tenth. */
  sent(): number {
    return Math.round(this.#bytes / 100) / 10;
  }

  forget(): void {
    this.#bytes = 0;
  }
}
