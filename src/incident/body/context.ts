import type { Element, ElementContent } from 'hast';
import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import type GithubSlugger from 'github-slugger';
import type { Say } from '../../words/words.ts';
import type { Heading, Link, Picture } from './body.ts';
import type { Places } from './places.ts';
import type { Problems } from './problems.ts';

/** A definition of a link or a footnote, and whether it was written inside `<Internal>`. */
export interface Defined<Node> {
  node: Node;
  internal: boolean;
}

/** What rendering brings forth besides the tree. */
export interface Output {
  headings: Heading[];
  links: Link[];
  pictures: Picture[];
  slugs: GithubSlugger;
  /** Links to `#…`, which are led to headings when all of these are known. */
  fragments: Element[];
  /** Footnotes in the order of their first mention, with the count of mentions. */
  footnotes: Map<string, { number: number; mentions: number }>;
  /** Definitions of links whose address is listed already. */
  listed: Set<Definition>;
}

/** What each node's rendering knows: the same objects for the whole body, and where in it the node stands. */
export interface Context {
  readonly audience: 'internal' | 'public';
  /** Says what a rendered body has besides its own words. */
  readonly say: Say;
  readonly mapUrl: (url: string, use: 'link' | 'picture') => string;
  readonly places: Places;
  readonly problems: Problems;
  readonly definitions: ReadonlyMap<string, Defined<Definition>>;
  readonly footnotes: ReadonlyMap<string, Defined<FootnoteDefinition>>;
  readonly output: Output;
  readonly internal: boolean;
  readonly inLink: boolean;
  /** The tags and components around the node. */
  readonly within: readonly string[];
  render(nodes: readonly Nodes[], context: Context): ElementContent[];
}
