import type { Excerpted } from './check-file.ts';
import type { Finding } from './rule.ts';

/** Shorter pieces would be found in words that have nothing to do with them. */
const SHORTEST = 4;

/**
 * Takes what must not be published out of messages, hints and excerpts: a check's output ends up in logs that more
 * people can read than the pull request, and that nobody can edit.
 */
export function redact(problems: Excerpted[], findings: Pick<Finding, 'secret'>[]): Excerpted[] {
  const parts = findings
    .flatMap(({ secret }) => secret?.split(/\r?\n/) ?? [])
    .filter((part) => part.trim().length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length);
  if (parts.length === 0) return problems;
  const clean = (text: string) => parts.reduce(withoutPart, text);
  return problems.map((problem) => ({
    ...problem,
    message: clean(problem.message),
    hint: problem.hint && clean(problem.hint),
    excerpt: problem.excerpt && clean(problem.excerpt),
  }));
}

function withoutPart(text: string, part: string): string {
  const whole = text.replaceAll(part, stars(part.length));
  return whole.includes('…') ? withoutBeginning(whole, part) : whole;
}

/** A message shows the beginning of a long value, and with it perhaps the beginning of a secret. */
function withoutBeginning(text: string, part: string): string {
  const end = text.indexOf('…');
  for (let size = Math.min(part.length, end); size >= SHORTEST; size -= 1) {
    if (text.slice(0, end).endsWith(part.slice(0, size))) {
      return text.slice(0, end - size) + stars(size) + text.slice(end);
    }
  }
  return text;
}

/** As many stars as there were characters, so that what stands after them stays in its column. */
function stars(size: number): string {
  return '*'.repeat(size);
}
