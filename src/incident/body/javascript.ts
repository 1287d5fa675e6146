import type { Nodes, Text } from 'mdast';
import { EXPORT, IMPORT, OPEN } from './mask.ts';
import type { Places } from './places.ts';
import { quoted } from './problems.ts';
import type { Problems } from './problems.ts';
import { closingBrace } from './tag-braces.ts';

const ESM =
  /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b))|export\s*(?:[{*]|(?:default|const|let|var|function|class|async|type|interface|enum)\b))/;
const COMMENT = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/;

/** The words of a comment in braces; `null` where the braces hold anything else. */
export function commentText(source: string): string | null {
  return COMMENT.exec(source)?.[1]?.trim() ?? null;
}

/**
 * Looks for what an MDX parser takes for JavaScript: the mask kept it from the parser, so that it is text in the
 * tree. Nodes are to be shown in the order of the source. Says whether to look into the node's children.
 */
export function javascriptFinder(
  source: string,
  masked: string,
  places: Places,
  problems: Problems,
): (node: Nodes) => boolean {
  let told = 0;

  function tell(start: number, end: number, isClosed: boolean): void {
    const message = isClosed
      ? `${quoted(source.slice(start, end))} is an expression, and nothing in a report is run`
      : 'a `{` begins an expression, and nothing in a report is run';
    const hint =
      'to show a brace, write `\\{` or put the text in backticks; a comment is `{/* … */}`, alone in its braces';
    problems.add('body-expression', places.range(start, end), message, hint);
  }

  function tellBraces(node: Text, start: number, end: number): void {
    if (!node.value.includes(OPEN)) return;
    while (!problems.full) {
      const open = masked.indexOf(OPEN, Math.max(start, told));
      if (open < 0 || open >= end) return;
      const close = closingBrace(source, open);
      tell(open, close ?? open + 1, close !== null);
      // What follows a brace that nothing closes is likely meant to be in it: one problem a line will do.
      told = close ?? endOfLine(source, open);
    }
  }

  return (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'text') tellBraces(node, start, end);
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (commentText(source.slice(start, end)) === null) tell(start, end, true);
    }
    const first = masked[start];
    if (node.type !== 'paragraph' || (first !== IMPORT && first !== EXPORT)) return true;
    const words = source.slice(start, end);
    if (!ESM.test(words)) return true;
    const message = `${quoted(words)} is a line of JavaScript, and nothing in a report is run`;
    const hint = 'remove it, or put it in backticks; a report needs no imports for its components';
    problems.add('body-esm', places.of(node), message, hint);
    return false;
  };
}

function endOfLine(source: string, offset: number): number {
  const feed = source.indexOf('\n', offset);
  return feed < 0 ? source.length : feed;
}
