import { expect } from 'vitest';
import { readBody } from '../../../src/incident/body/body.ts';
import type { Body, BodyOptions } from '../../../src/incident/body/body.ts';
import { withoutFrench } from '../../words/french.ts';

/**
 * Reads a body that stands at the top of a file, for those inside. Whatever is said of it must have French in
 * `src/words/fr.json`: all that the tests of bodies try is tried for that as well.
 */
export function read(source: string, options: Partial<BodyOptions> = {}): ReturnType<typeof readBody> {
  const found = readBody(source, 1, { audience: 'internal', ...options });
  expect(withoutFrench(found.problems)).toEqual([]);
  return found;
}

/** The body of a source that is expected to be fine. */
export function bodyOf(source: string, options: Partial<BodyOptions> = {}): Body {
  const { body, problems } = read(source, options);
  if (!body) throw new Error(problems.map(({ message }) => message).join('; '));
  return body;
}

export function htmlOf(source: string, options: Partial<BodyOptions> = {}): string {
  return bodyOf(source, options).html;
}

/** Problems as `line:column rule message`. */
export function problemsOf(source: string, options: Partial<BodyOptions> = {}): string[] {
  return read(source, options).problems.map(
    (each) => `${each.line}:${each.column} ${each.rule} ${each.message}`,
  );
}
