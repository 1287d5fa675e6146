import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { BuiltPage, filesOf } from './pages.ts';

const site = inject('site');
const pages = filesOf(site)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, page: new BuiltPage(site, file) }));

describe('the headers file', () => {
  const text = readFileSync(join(site, '_headers'), 'utf8');
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .reduce<Map<string, string[]>>((found, line) => {
      if (line.startsWith('/')) return found.set(line, []);
      [...found.values()].at(-1)!.push(line.trim());
      return found;
    }, new Map());

  it.each([
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: same-origin',
    "Content-Security-Policy: frame-ancestors 'none'",
    'X-Frame-Options: DENY',
    'Cross-Origin-Opener-Policy: same-origin',
  ])('asks the host for %s on every file', (header) => {
    expect(blocks.get('/*')).toContain(header);
  });

  it('gives no page the camera, the microphone or the place of a reader', () => {
    const policy = blocks.get('/*')!.find((line) => line.startsWith('Permissions-Policy:'));
    for (const feature of ['camera', 'microphone', 'geolocation']) expect(policy).toContain(`${feature}=()`);
  });

  it('leaves it to the host to demand HTTPS for the whole domain', () => {
    expect([...blocks.values()].flat().join('\n')).not.toContain('Strict-Transport-Security');
    expect(text).toContain('# Strict-Transport-Security is left to the host');
  });
});

describe('every page', () => {
  it.each(pages)('$file says before anything else what it may load and run', ({ page }) => {
    const meta = page.one('meta[http-equiv="content-security-policy"]');
    const before = page.html.slice(0, page.html.indexOf('content-security-policy'));
    expect(before).not.toMatch(/<(?:script|link|style|img)/);
    const policy = String(meta.properties['content']);
    const directives = new Map(
      policy.split('; ').map((directive) => {
        const [name, ...sources] = directive.split(' ');
        return [name, sources] as const;
      }),
    );
    expect(directives.get('default-src')).toEqual(["'self'"]);
    for (const name of ['script-src-attr', 'frame-src', 'object-src', 'base-uri']) {
      expect(directives.get(name)).toEqual(["'none'"]);
    }
    for (const name of ['style-src', 'img-src', 'form-action'])
      expect(directives.get(name)).toEqual(["'self'"]);
    const search = page.html.includes('data-results');
    const scripts = directives.get('script-src')!.filter((source) => !source.startsWith("'sha256-"));
    expect(scripts).toEqual(["'self'", ...(search ? ["'wasm-unsafe-eval'"] : [])]);
  });

  it('lets a link that leads out neither reach back nor tell where its reader came from', () => {
    const outside = pages.flatMap(({ file: name, page }) =>
      page
        .all('a[href^="http"]')
        .filter(({ properties }) => !String(properties['href']).startsWith('https://hindsight.example/'))
        .map(({ properties }) => ({
          name,
          href: properties['href'],
          rel: properties['rel'] as string[] | undefined,
        })),
    );
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ rel }) => !rel?.includes('noopener') || !rel.includes('noreferrer'))).toEqual(
      [],
    );
  });
});
