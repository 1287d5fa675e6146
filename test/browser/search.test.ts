import { describe, expect, it } from 'vitest';
import made from '../search/alert-links.json' with { type: 'json' };
import { expectQuiet, useBrowser } from './browser.ts';
import { found, ids } from './results.ts';

const { visit, origin } = useBrowser();
const DEADLOCK = '2023-05-02-cache-deadlock-stops-web-application';

describe('the operators', () => {
  it.each([
    ['cause:cache deadlock', DEADLOCK],
    ['"cache layer" deadlock', DEADLOCK],
    ['symptom:unreachable before:2023-06', DEADLOCK],
    ['symptom:stale-or-wrong expiration', '2023-08-13-cache-expiry-serves-stale-content'],
    ['cache year:2023 -deadlock', '2023-08-13-cache-expiry-serves-stale-content'],
    ['cause:cache duration:<3h', DEADLOCK],
    ['users:>50% database', '2024-08-14-github-database-config'],
  ])('%s leads to the one', async (query, id) => {
    const { page, context, alarms } = await visit(`/incidents/?q=${encodeURIComponent(query)}`);
    expect((await found(page, /incident/))[0]).toBe(id);
    expectQuiet(alarms);
    await context.close();
  });

  it('of every other kind hold, alone and together', async () => {
    const { page, context, alarms } = await visit('/');
    const asked: [query: string, id: string][] = [
      ['org:cloudflare trigger:clock', '2017-01-01-cloudflare-leap-second'],
      ['scope:whole consul', '2021-10-28-roblox-consul'],
      ['after:2025 dns', '2025-10-20-aws-dynamodb-dns-race'],
      ['users:>1000000', '2024-07-19-crowdstrike-channel-file'],
      ['detection:customer root zone', '2023-10-04-cloudflare-resolver-root-zone'],
      ['service:api cache', '2024-01-25-api-cache-overloads-server'],
      ['cause:network -cause:dns bgp', '2022-06-21-cloudflare-bgp-reorder'],
    ];
    for (const [query, id] of asked) {
      await page.goto(`${origin()}/incidents/?q=${encodeURIComponent(query)}`);
      expect((await found(page, /incident/))[0], query).toBe(id);
    }
    // No report of this collection has a severity: the operator is understood, and nothing is said to be amiss.
    await page.goto(`${origin()}/incidents/?q=sev:1`);
    await page.getByText('Nothing was found').waitFor();
    expect(await page.locator('#problems').isHidden()).toBe(true);
    expectQuiet(alarms);
    await context.close();
  });

  it('are explained beside the field where they do not hold, and the rest is searched for', async () => {
    const { page, context } = await visit(
      `/incidents/?q=${encodeURIComponent('cause:cachee duration:long deadlock')}`,
    );
    expect((await found(page, /for “/))[0]).toBe(DEADLOCK);
    const problems = await page.locator('#problems').innerText();
    expect(problems).toContain('did you mean cause:cache?');
    expect(await page.locator('#problems code').allInnerTexts()).toContain('cause:cache');
    expect(problems).toContain('duration:>4h');
    expect(await page.locator('#q').getAttribute('aria-invalid')).toBe('true');
    await context.close();
  });

  it('are suggested while one types, and taken by keyboard', async () => {
    const { page, context, alarms } = await visit('/incidents/');
    await page.locator('#q').click();
    await page.keyboard.type('symptom:unr');
    await page.getByRole('option', { name: /symptom:unreachable/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#q').inputValue()).toBe('symptom:unreachable ');
    await found(page, /incident/);
    expectQuiet(alarms);
    await context.close();
  });
});

describe('words', () => {
  it('with a typing slip are searched for as what the reports say, and it is told', async () => {
    const { page, context } = await visit('/incidents/?q=deadlokc');
    expect((await found(page, 'deadlokc'))[0]).toBe(DEADLOCK);
    expect(await page.locator('#notes').innerText()).toContain(
      'No report says “deadlokc”; searched for “deadlock” instead.',
    );
    await context.close();
  });

  it('that no report has all of find those that have some, and it is told', async () => {
    const { page, context } = await visit('/incidents/?q=deadlock%20lightning');
    expect((await found(page, 'with some of the words')).length).toBeGreaterThan(0);
    expect(await page.locator('#notes').innerText()).toContain('No incident has all of the words');
    await context.close();
  });

  it('that no report says are found by what they stand for, with the symptom marked', async () => {
    const { page, context } = await visit('/incidents/?q=etimedout');
    await found(page, /incident/);
    expect(await page.locator('#found mark').allTextContents()).toContain('Unreachable');
    // Their strips have a scale and say what their marks mean.
    expect(await page.locator('#found > :is(.axrow, .key):visible').count()).toBe(2);
    await context.close();
  });
});

describe('an alert', () => {
  const alert = `[FIRING:1] GatewayTimeouts severity=critical instance=web-3:443 startsAt=2026-11-20T03:14:07Z\n504 Gateway Time-out: the cache layer answers no longer and CPU load surges <script>alert(1)</script>\n${'at com.example.Handler.handle(Handler.java:118)\n'.repeat(30)}`;

  it('of two kilobytes in the address shows results without a click', async () => {
    expect(alert.length).toBeGreaterThan(1500);
    const { page, context, alarms } = await visit(
      `/incidents/?q=${encodeURIComponent(alert.slice(0, 2048))}`,
    );
    expect((await found(page, 'what was pasted')).slice(0, 3)).toContain('504-errors-from-cache-under-load');
    expect(await page.locator('#found .why').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^Has .*504/),
    );
    expectQuiet(alarms);
    await context.close();
  });

  it('leads from the link that a tool made of the guide’s line to what is like it', async () => {
    const { page, context, alarms } = await visit('/');
    const [, expired, long] = made.lines.find(({ tool }) => tool.startsWith('PagerDuty'))!.links;
    await page.goto(expired!.replace('https://hindsight.example', origin()));
    expect((await found(page, 'what was pasted')).slice(0, 3)).toContain(
      '2023-02-28-hachyderm-expired-certificate',
    );
    await page.goto(long!.replace('https://hindsight.example', origin()));
    expect((await found(page, 'what was pasted')).length).toBeGreaterThan(2);
    expect(await page.locator('#q').inputValue()).toContain(
      '"upstream" said <no healthy|endpoints>; 100% of',
    );
    expectQuiet(alarms);
    await context.close();
  });

  it('can be pasted with its lines', async () => {
    const { page, context } = await visit('/incidents/');
    await page.locator('#q').focus();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text', text);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, alert);
    expect((await found(page, 'what was pasted')).slice(0, 3)).toContain('504-errors-from-cache-under-load');
    await context.close();
  });
});

describe('hostile text', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "cache' onfocus=alert(1) '",
    'cause:<b>x</b> cache',
    '\u202ecache\u0000',
  ])('%j in the address stays text', async (query) => {
    const { page, context, alarms } = await visit(
      `/incidents/?q=${encodeURIComponent(query)}&symptom=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    );
    let spoken = false;
    page.on('dialog', (dialog) => {
      spoken = true;
      void dialog.dismiss();
    });
    await page.locator('#status').filter({ hasText: /./ }).waitFor();
    await page.waitForTimeout(100);
    expect(spoken).toBe(false);
    expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
    expectQuiet(alarms);
    await context.close();
  });
});

describe('the list of results', () => {
  it('is walked by arrow keys and left by Escape', async () => {
    const { page, context } = await visit('/incidents/?q=cache');
    await found(page, /for “cache”/);
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement!.id);
    expect(await focused()).toBe(await page.locator('#found .t > a').nth(1).getAttribute('href'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('q');
    await context.close();
  });

  it('can be put in another order, and the address says so', async () => {
    const { page, context } = await visit('/incidents/?q=cache');
    await found(page, /for “cache”/);
    await page.getByLabel('Order').selectOption('oldest');
    await page.waitForURL(/sort=oldest/);
    await page.waitForFunction(() => {
      const years = [...document.querySelectorAll('#found .t > a')].map((link) =>
        Number(/\/(\d{4})-/.exec(link.getAttribute('href')!)?.[1]),
      );
      return years.length > 1 && years.every((year, place) => place === 0 || years[place - 1]! <= year);
    });
    await context.close();
  });

  it('comes newest first where no words are asked for, since none is better than another', async () => {
    const { page, context } = await visit('/incidents/');
    const order = page.getByLabel('Order');
    const best = order.locator('[value=relevance]');
    expect([await order.inputValue(), await best.isDisabled()]).toEqual(['newest', true]);
    await page.locator('#q').fill('cache');
    await found(page, /for “cache”/);
    expect([await order.inputValue(), await best.isDisabled()]).toEqual(['relevance', false]);
    await page.locator('#q').fill('');
    await order.selectOption('oldest');
    await page.waitForURL(/\?sort=oldest$/);
    await order.selectOption('newest');
    await page.waitForURL(/\/incidents\/$/);
    await page.locator('[data-all]').waitFor();
    await context.close();
  });

  it('is announced in a live region, which is there before there is anything to say and stays', async () => {
    const { page, context } = await visit('/incidents/');
    const region = page.locator('#status[role="status"]');
    const before = await region.elementHandle();
    expect(await region.textContent()).toBe('');
    for (const word of ['deadlock', 'zzxqqv', 'cache']) {
      await page.locator('#q').fill(word);
      await region.filter({ hasText: `“${word}”` }).waitFor({ state: 'attached' });
      expect(await before!.evaluate((own) => own.isConnected && own.textContent)).toContain(word);
    }
    await context.close();
  });

  it('falls back to the list of everything where the index cannot be had, and keeps what it has where the rest cannot', async () => {
    const { page, context } = await visit('/incidents/?q=cache');
    const before = await found(page, /for “cache”/);
    await page.route('**/pagefind/result/**', (route) => route.abort());
    const more = page.getByRole('button', { name: /^Show / });
    await more.click();
    await expect.poll(() => more.isEnabled()).toBe(true);
    expect(await ids(page)).toEqual(before);
    await page.goto(`${origin()}/incidents/`);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('#q').fill('cache');
    await page.getByText('The search could not be loaded').waitFor();
    expect(await page.locator('[data-all] li').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('the palette', () => {
  it('loads nothing before it is asked for, and leads anywhere by keyboard', async () => {
    const { page, context, alarms } = await visit(`/incidents/${DEADLOCK}/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Go to' }).waitFor();
    await page.keyboard.type('stale or');
    await page.getByRole('option', { name: /^Stale or wrong/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/symptoms/stale-or-wrong/');
    await page.keyboard.press('Control+k');
    // Where somebody went lately stands first.
    expect(await page.getByRole('option').first().textContent()).toContain('Stale or wrong');
    await page.keyboard.type('deadlock cache');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/incidents\/\?q=deadlock/);
    expect((await found(page, /deadlock/))[0]).toBe(DEADLOCK);
    expectQuiet(alarms);
    await context.close();
  });

  it('closes by Escape, and / selects the field where the page has one', async () => {
    const { page, context } = await visit('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await context.close();
  });
});
