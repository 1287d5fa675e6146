import { readBodyWith } from '../../incident/body/read-body.ts';
import type { SpokenOptions } from '../../incident/body/read-body.ts';
import type { Body } from '../../incident/body/body.ts';
import type { LocalProblem } from '../../incident/problem.ts';
import { micromark } from './parser.ts';

/** A body as the site would show it. */
export interface Preview {
  /** Sanitised by the site's own allow-list: what `showHtml` puts on a page. `''` where there are problems. */
  html: string;
  /** Headings, links, pictures, words; `null` where there are problems. */
  body: Body | null;
  /** What the checker would say of the body, in its words; lines count from `firstLine`. */
  problems: LocalProblem[];
}

export interface PreviewOptions extends Partial<SpokenOptions> {
  /** Says the labels, for which the page was given `BODY_TEXTS`. */
  say: SpokenOptions['say'];
  /** The line of the file on which the body begins; 1 without it. */
  firstLine?: number;
}

/**
 * Renders a report's body in a browser as the site does: all but the parser is the same code, and a test over every
 * report of the collection holds the two equal. Load it when a body is first previewed, it is the form's heaviest
 * part: `const { renderPreview } = await import('../preview/render-preview.ts')`. Never throws; a body of a usual
 * size takes a few milliseconds, one at the bounds of a body a second.
 */
export function renderPreview(body: string, options: PreviewOptions): Preview {
  const { firstLine = 1, ...others } = options;
  const read = readBodyWith(micromark, body, firstLine, { audience: 'internal', ...others });
  return { html: read.body?.html ?? '', body: read.body, problems: read.problems };
}
