import { Lexer } from 'yaml';
import type { LocalProblem } from './problem.ts';

/** More keys and values than any report has; checking and telling of each would take a while. */
export const MOST_NODES = 10_000;
export const TOO_MANY = `the frontmatter has more than ${MOST_NODES} keys and values`;
/** Deeper than anything a schema of ours has. */
const DEEPEST_INDENT = 200;

/**
 * What no reader of YAML should be given: the parser recurses, so nesting that no report has is refused before it is
 * called, and so is a quarter of a megabyte of nothing but structure, which takes it seconds. A text may hold as many
 * brackets as it likes: where there are many, they are counted again outside of texts. Linear.
 */
export function outOfBounds(yaml: string, firstLine: number): LocalProblem | null {
  if (!isSuspicious(yaml, firstLine)) return null;
  const structure = withoutTexts(yaml);
  return deepestNesting(structure, firstLine) ?? tooManySigns(structure, firstLine);
}

function isSuspicious(yaml: string, firstLine: number): boolean {
  return (tooManySigns(yaml, firstLine) ?? deepestNesting(yaml, firstLine)) !== null;
}

/** The lexer's sign before a text that has no quotes. */
const TEXT = '\u001f';
/** Its signs for a document's beginning and for the end of a collection that was not closed. */
const MARKS = new Set([TEXT, '\u0002', '\u0018']);

/** A YAML text with its texts and comments filled up with a sign that means nothing; all else keeps its place. */
function withoutTexts(yaml: string): string {
  const parts: string[] = [];
  let isText = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (isText || /^["'#]/.test(lexeme)) parts.push(lexeme.replace(/[^\n]/g, 'x'));
    else if (!MARKS.has(lexeme)) parts.push(lexeme);
    isText = lexeme === TEXT;
  }
  return parts.join('');
}

/** Signs of structure; texts have some of them, but no report has so many. */
const STRUCTURE = /[\n,[\]{}]/g;

function tooManySigns(yaml: string, firstLine: number): LocalProblem | null {
  let count = 0;
  for (const { index } of yaml.matchAll(STRUCTURE)) {
    count += 1;
    if (count <= MOST_NODES) continue;
    const before = yaml.slice(0, index);
    const line = before.split('\n').length + firstLine - 1;
    const column = index - before.lastIndexOf('\n');
    return problemAt('yaml-parts', line, column, TOO_MANY, 'tell the rest in the body');
  }
  return null;
}

function deepestNesting(yaml: string, firstLine: number): LocalProblem | null {
  let depth = 0;
  let line = firstLine;
  let lineStart = 0;
  let indenting = true;
  for (let at = 0; at < yaml.length; at += 1) {
    const character = yaml[at]!;
    if (character === '\n') {
      line += 1;
      lineStart = at + 1;
      indenting = true;
      continue;
    }
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    // `- - -` nests by one for each hyphen, `? ? ?` likewise.
    const marker = (character === '-' || character === '?') && yaml[at + 1] === ' ';
    indenting &&= marker || character === ' ' || character === '\t';
    if (depth > DEEPEST_INDENT || (indenting && at - lineStart > DEEPEST_INDENT)) {
      const column = at - lineStart + 1;
      return problemAt(
        'yaml-nesting',
        line,
        column,
        'this is nested too deeply',
        'no field needs so many levels',
      );
    }
  }
  return null;
}

function problemAt(rule: string, line: number, column: number, message: string, hint: string): LocalProblem {
  const endColumn = rule === 'yaml-parts' ? column : column + 1;
  return { line, column, endLine: line, endColumn, rule, severity: 'error', message, hint };
}
