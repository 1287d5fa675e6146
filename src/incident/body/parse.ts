import type { Root } from 'mdast';
import { maskAgain } from './mask.ts';
import { mender } from './mend.ts';
import type { Parser } from './parser.ts';
import type { Places } from './places.ts';
import { quoted } from './problems.ts';
import type { Problems } from './problems.ts';
import { withoutTabsBetweenTags } from './tabs.ts';

/** Work that reading on after an error may take, in characters; a tag weighs as many as its cost is greater. */
const BUDGET = 2_000_000;
const TAG_WEIGHT = 300;
const MOST_TRIES = 50;

const LOCATED = /^(\d+):(\d+): ([\s\S]*)$/;

/**
 * Parses a masked body. The parser stops at the first tag that it cannot read, so what is wrong there is told, the
 * tag is taken out of the way, and it is asked again: all such places are found, not the first alone.
 * Returns the tree of what could be read (`null` where nothing could), and the text that it is the tree of.
 */
export function parse(
  parser: Parser,
  source: string,
  masked: string,
  places: Places,
  problems: Problems,
): { tree: Root | null; text: string } {
  const mend = mender(source, places, problems);
  const tags = source.split('<').length;
  let tries = Math.min(MOST_TRIES, Math.floor(BUDGET / (source.length + tags * TAG_WEIGHT)));
  let text = masked;
  let isSpaced = false;
  for (;;) {
    text = maskAgain(text);
    const { tree, reason } = parser(text);
    if (tree) {
      const spaced = withoutTabsBetweenTags(text, tree, isSpaced);
      if (spaced === null) return { tree, text };
      text = spaced;
      isSpaced = true;
      continue;
    }
    const located = LOCATED.exec(reason);
    const offset = located ? places.offset(Number(located[1]), Number(located[2])) : 0;
    const mended = located && mend(text, offset, located[3]!);
    if (!mended) {
      const range = places.range(offset, Math.min(offset + 1, source.length));
      problems.add('body-syntax', range, `the body cannot be read: ${quoted(reason, 120)}`, null);
      return { tree: null, text };
    }
    text = mended;
    tries -= 1;
    if (tries < 0) return { tree: null, text };
  }
}
