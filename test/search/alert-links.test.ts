import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/search/address.ts';
import { parseQuery } from '../../src/search/query.ts';
import { terms } from './terms.ts';
// What the tools made of the guide's lines: real alerts put through Alertmanager, promtool and jq of the versions that
// stand there as `by`. A line that is changed has to be run again by its tool.
import made from './alert-links.json' with { type: 'json' };

const guide = readFileSync(new URL('../../content/guide/search.mdx', import.meta.url), 'utf8');
const fences = [...guide.matchAll(/^```\w*\n([\s\S]*?)\n```$/gm)].map(([, code]) => code!.split('\n'));

/** What each alert says, and so what the text of its link should be. */
const TEXTS: Record<string, string[]> = {
  alert: made.alerts.map(
    ({ labels, annotations: { summary, description } }) =>
      `alertname=${labels.alertname} ${summary} ${description}`,
  ),
  reason: made.reasons.map((reason) => `alertname=KubePodCrashLooping ${reason}`),
  script: made.alerts.map(
    ({ labels, annotations: { summary, description } }) => `${labels.alertname}: ${summary}\n${description}`,
  ),
};

/** The address in what a tool sent: alone, in Slack's markup, or in the HTML of a mail. */
function addressIn(sent: string): URL {
  const html = /^<a href="([^"]*)">/.exec(sent)?.[1]?.replaceAll('&#43;', '+');
  return new URL(html ?? /^<([^|>]*)\|[^|>]*>$/.exec(sent)?.[1] ?? sent);
}

describe.each(made.lines)('the line of the guide for $tool', ({ by, template, of, links }) => {
  it('is the one that was tried, and the guide says with which version', () => {
    const lines = fences.flat().map((line) => line.trim());
    for (const part of template) expect(lines).toContainEqual(expect.stringContaining(part));
    expect(guide.replace(/\s+/g, ' ')).toContain(by);
  });

  it('makes a link that holds the whole text, short enough for any server', () => {
    expect(links).toHaveLength(TEXTS[of]!.length);
    links.forEach((link, place) => {
      const address = addressIn(link);
      expect(address.origin + address.pathname).toBe('https://hindsight.example/incidents/');
      expect([...address.searchParams.keys()]).toEqual(['q']);
      expect(address.searchParams.get('q')).toBe(TEXTS[of]![place]);
      expect(address.href.length).toBeLessThan(8000);
    });
  });

  it('is read as an alert: its name in parts, and no operators', () => {
    for (const link of links) {
      const { text } = askedOf(addressIn(link).searchParams, Object.keys(terms.facets));
      const { words, problems, only, without, pasted } = parseQuery(text, terms);
      expect({ problems, only, without, pasted }).toEqual({
        problems: [],
        only: {},
        without: [],
        pasted: true,
      });
      const name = /KubePodCrashLooping|BlackboxSslCertificateExpired|DatabaseConnectionPoolExhausted/.exec(
        text,
      )![0];
      const parts = name.toLowerCase().includes('pod')
        ? ['crash', 'looping']
        : ['certificate', 'connection', 'expired', 'exhausted'];
      expect(words.filter((word) => parts.includes(word)).length).toBeGreaterThan(1);
      expect(words).not.toContain('alertname');
    }
  });
});

it('an alert of two kilobytes is among those that were tried', () => {
  const sizes = made.alerts.map(({ annotations }) => Buffer.byteLength(annotations.description));
  expect(Math.max(...sizes)).toBeGreaterThan(2000);
});
