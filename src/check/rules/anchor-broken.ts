import { nearest, quote } from '../../incident/field-name.ts';
import { internalPath } from '../site-page.ts';
import type { ReportRule } from '../rule.ts';

/** What the body's headings are called on the page: `#h-…`. */
const PREFIX = 'h-';

export const anchorBroken: ReportRule = {
  id: 'anchor-broken',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A link to a heading names one that there is: its words in lower case, with hyphens between them; in another report with `h-` before it.',
    bad: '## The first hour\n\nSee [above](#first-hour).',
    good: '## The first hour\n\nSee [above](#the-first-hour).',
  },
  async find({ id, body }, { library }) {
    const own = new Set(body?.headings.map(({ slug }) => slug));
    const findings = (body?.links ?? []).map(async ({ url, place }) => {
      const hash = url.indexOf('#');
      const anchor = hash === -1 ? '' : decoded(url.slice(hash + 1));
      const path = anchor === '' ? null : internalPath(url, id);
      if (path === null) return [];
      const other = /^\/incidents\/([^/]+)\/?$/.exec(path)?.[1];
      if (url.startsWith('#') || other === id) {
        // Sections of the page itself are not headings of the body.
        if (own.has(anchor) || own.has(withoutPrefix(anchor)) || isSection(anchor)) return [];
        return [
          {
            place,
            message: `there is no heading ${quote(`#${anchor}`)} in this report`,
            hint: near(anchor, own, ''),
          },
        ];
      }
      const anchors = other === undefined ? null : (await library.peer(other))?.anchors;
      if (!anchors || isSection(anchor)) return [];
      if (anchor.startsWith(PREFIX) && anchors.has(withoutPrefix(anchor))) return [];
      const message = `there is no heading ${quote(`#${anchor}`)} in ${quote(other!)}`;
      return [{ place, message, hint: near(withoutPrefix(anchor), anchors, PREFIX) }];
    });
    return (await Promise.all(findings)).flat();
  },
};

/** What an incident's page has besides headings: its content, its sources, and the footnotes of its body. */
const SECTIONS = /^(?:main|source-[1-9]\d*|fn-[1-9]\d*|fnref-[1-9]\d*(?:-[1-9]\d*)?)$/;

function isSection(anchor: string): boolean {
  return SECTIONS.test(anchor);
}

function withoutPrefix(anchor: string): string {
  return anchor.startsWith(PREFIX) ? anchor.slice(PREFIX.length) : anchor;
}

function near(anchor: string, anchors: Set<string>, prefix: string): string {
  const name = nearest(anchor, [...anchors]);
  if (name !== null) return `did you mean ${quote(`#${prefix}${name}`)}?`;
  return 'a heading’s anchor is its words in lower case, with hyphens between them';
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
