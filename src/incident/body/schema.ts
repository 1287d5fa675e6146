import type { Schema } from 'hast-util-sanitize';
import { TAGS } from './names.ts';

/**
 * The last word. Rendering is by allow-list already; should it ever err, nothing passes that is not named here, with
 * values as narrow as they can be said.
 */
const ID = ['id', /^(?:h-|fn-|fnref-)/] as const;
/** Relative, of this site, to a heading, or by one of three schemes; never `//`, a backslash or another scheme. */
const HREF = ['href', /^(?:https?:\/\/[^/\\]|mailto:|[#?]|\/(?![/\\])|[^:/?#\\]+(?:[/?#]|$))/] as const;
const SRC = ['src', /^(?!\/\/)[^:\\]+$/] as const;
const PERCENT = /^-?\d+(?:\.\d+)?%?$/;

function classes(...names: (string | RegExp)[]): [string, ...(string | RegExp)[]] {
  return ['className', ...names];
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const MARKDOWN =
  'a aside blockquote caption code div figcaption figure hr img input li ol p pre section span table tbody td th thead tr ul'.split(
    ' ',
  );
const DRAWING = ['svg', 'title', 'line', 'circle', 'rect', 'text'];
const IN_SVG = Object.fromEntries(DRAWING.slice(1).map((name) => [name, ['svg']]));

/** Every element that a rendered body may have. */
const ELEMENTS = new Set([...MARKDOWN, ...HEADINGS, ...DRAWING, ...TAGS.keys()]);

export const SCHEMA: Schema = {
  tagNames: [...ELEMENTS],
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
  // Identifiers have prefixes of their own, which the schema holds them to.
  clobber: [],
  ancestors: {
    ...IN_SVG,
    caption: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    li: ['ol', 'ul'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  attributes: {
    ...Object.fromEntries(HEADINGS.map((name) => [name, [[...ID]]])),
    a: [
      [...HREF],
      [...ID],
      'title',
      'ariaLabel',
      ['rel', 'noopener', 'noreferrer', 'nofollow', 'ugc'],
      ['role', 'doc-noteref', 'doc-backlink'],
      classes('anchor', 'footnote-ref', 'footnote-back'),
    ],
    abbr: ['title'],
    aside: [classes('note', /^note-[a-z]+$/), ['role', 'note']],
    code: [classes(/^language-[\w+#.-]{1,40}$/)],
    details: [['open', true], classes('log', 'plot-numbers')],
    div: [classes('heading', 'scroll', 'internal'), ['tabIndex', 0], ['role', 'region', 'note'], 'ariaLabel'],
    figure: [classes('plot')],
    img: [[...SRC], 'alt', 'title', ['loading', 'lazy'], ['decoding', 'async']],
    input: [['type', 'checkbox'], ['disabled', true], ['checked', true], 'ariaLabel'],
    li: [[...ID], classes('task')],
    ol: [['start', /^\d{1,9}$/], classes('tasks')],
    p: [classes('note-title', 'internal-label')],
    pre: [['tabIndex', 0]],
    section: [classes('footnotes'), 'ariaLabel'],
    span: [classes('internal')],
    td: [classes(/^align-(?:right|center)$/)],
    th: [classes(/^align-(?:right|center)$/), ['scope', 'col', 'row']],
    ul: [classes('tasks')],
    svg: [classes('plot-drawing'), ['role', 'img'], 'ariaLabel', ['width', '100%'], ['height', PERCENT]],
    line: [classes('plot-grid', 'plot-zero', 'plot-line'), ...numbers('x1', 'x2', 'y1', 'y2')],
    circle: [classes('plot-dot'), ...numbers('cx', 'cy', 'r')],
    rect: [classes('plot-bar'), ...numbers('x', 'y', 'width', 'height')],
    text: [
      classes('plot-tick', 'plot-label'),
      ...numbers('x', 'y'),
      ['textAnchor', 'start', 'middle', 'end'],
    ],
  },
};

function numbers(...names: string[]): [string, RegExp][] {
  return names.map((name) => [name, PERCENT]);
}
