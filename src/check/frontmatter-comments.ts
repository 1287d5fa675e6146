import { Parser } from 'yaml';
import type { Place } from '../incident/problem.ts';
import { frontmatterOf } from '../incident/source.ts';
import { placesIn } from './source-place.ts';

/** A comment of a report, without the signs around it. */
export interface Comment {
  text: string;
  place: Place;
}

/** The comments of a report's frontmatter, as the YAML parser sees them: a `#` inside a text is none. */
export function frontmatterComments(text: string): Comment[] {
  const yaml = frontmatterOf(text);
  if (yaml === null) return [];
  const placeOf = placesIn(yaml);
  const comments: Comment[] = [];
  const waiting: unknown[] = [...new Parser().parse(yaml)];
  for (let at = 0; at < waiting.length; at += 1) {
    const token = waiting[at];
    if (token === null || typeof token !== 'object') continue;
    if (isComment(token)) comments.push(commentAt(token, placeOf));
    else for (const part of Object.values(token).flat()) waiting.push(part);
  }
  return comments.sort((a, b) => a.place.line - b.place.line);
}

interface CommentToken {
  type: 'comment';
  offset: number;
  source: string;
}

function isComment(token: object): token is CommentToken {
  return 'type' in token && token.type === 'comment' && 'offset' in token && 'source' in token;
}

function commentAt({ offset, source }: CommentToken, placeOf: ReturnType<typeof placesIn>): Comment {
  const { line, column, endLine, endColumn } = placeOf(offset, offset + source.length);
  // The frontmatter begins on the second line of the file.
  const place = { line: line + 1, column, endLine: endLine + 1, endColumn };
  return { text: source.replace(/^#/, '').trim(), place };
}
