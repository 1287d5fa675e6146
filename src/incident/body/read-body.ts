import { sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import type { ElementContent, Root } from 'hast';
import type { Say } from '../../words/words.ts';
import type { LocalProblem } from '../problem.ts';
import type { Body, BodyOptions } from './body.ts';
import { withinBounds } from './bounds.ts';
import { takeCensus } from './census.ts';
import type { Census } from './census.ts';
import type { Context } from './context.ts';
import { paragraphs } from './element.ts';
import { mask } from './mask.ts';
import { newOutput } from './output.ts';
import { parse } from './parse.ts';
import type { Parser } from './parser.ts';
import { placesOf } from './places.ts';
import { countWords, plainText } from './plain-text.ts';
import { Problems, quoted } from './problems.ts';
import { footnoteSection } from './render/footnotes.ts';
import { checkDefinition } from './render/links.ts';
import { render } from './render/render.ts';
import { SCHEMA } from './schema.ts';

/** As for `readBody`, with the language of the labels. */
export type SpokenOptions = BodyOptions & { say: Say };

/**
 * Reads a body as `readBody` does, with whichever parser there is: all that comes after parsing is the same. Browsers
 * have only the texts that their page was given, so there is no language without being told.
 */
export function readBodyWith(
  parser: Parser,
  source: string,
  firstLine: number,
  options: SpokenOptions,
): { body: Body | null; problems: LocalProblem[] } {
  const places = placesOf(source, firstLine);
  const problems = new Problems();
  const body = withinBounds(source, places, problems)
    ? attempt(parser, source, places, problems, options)
    : null;
  return { body: problems.any ? null : body, problems: problems.list() };
}

/** A fault of ours must not end a build without the name of the file that brought it out. */
function attempt(...parts: Parameters<typeof build>): Body | null {
  try {
    return build(...parts);
  } catch (error) {
    const [, , places, problems] = parts;
    const reason = error instanceof Error ? error.message : String(error);
    const hint = 'this is a fault of the program, not of the report: please tell its makers';
    problems.add(
      'body-unreadable',
      places.range(0, 0),
      `the body could not be rendered (${quoted(reason, 120)})`,
      hint,
    );
    return null;
  }
}

function build(
  parser: Parser,
  source: string,
  places: Context['places'],
  problems: Problems,
  options: SpokenOptions,
): Body | null {
  const { tree, text: masked } = parse(parser, source, mask(source), places, problems);
  const census = tree && takeCensus(tree, source, masked, places, problems);
  if (!tree || !census) return null;
  const { definitions, footnotes } = census;
  const context: Context = {
    ...{ places, problems, definitions, footnotes, render },
    audience: options.audience,
    say: options.say,
    mapUrl: options.mapUrl ?? ((url) => url),
    output: newOutput(),
    internal: false,
    inLink: false,
    within: [],
  };
  const children = paragraphs(render(tree.children, context));
  children.push(...footnoteSection(context));
  checkWhatIsNotShown(census, context);
  return problems.any ? null : finish(children, census, context);
}

/** What nothing refers to is not on the page; what is wrong with it is told all the same. */
function checkWhatIsNotShown({ definitions, footnotes }: Census, context: Context): void {
  for (const { node } of definitions.values()) checkDefinition(node, context);
  for (const [identifier, { node, internal }] of footnotes) {
    if (context.output.footnotes.has(identifier)) continue;
    context.render(node.children, { ...context, output: newOutput(), internal });
  }
}

function finish(children: ElementContent[], { comments, internals }: Census, { output }: Context): Body {
  const known = new Set(output.headings.map(({ slug }) => `#${slug}`));
  for (const { properties } of output.fragments) {
    const href = String(properties['href']);
    if (known.has(href)) properties['href'] = `#h-${href.slice(1)}`;
  }
  const safe = sanitize({ type: 'root', children } satisfies Root, SCHEMA);
  const root: Root = safe.type === 'root' ? safe : { type: 'root', children: [] };
  const text = plainText(root);
  return {
    html: toHtml(root),
    headings: output.headings,
    text,
    words: countWords(text),
    links: output.links,
    pictures: output.pictures,
    comments,
    hasInternal: internals.length > 0,
    internals,
  };
}
