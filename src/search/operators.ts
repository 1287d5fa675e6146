import type { Token } from './lexer.ts';
import type { Query } from './query.ts';
import { dateRange, durationRange, usersRange } from './ranges.ts';
import { distanceOf } from './spelling.ts';
import type { Term, Terms } from './terms.ts';
import { wordsOf } from './words.ts';

type Operator = Token & { operator: string };

/** Reads `name:value` into the query. */
export function readOperator(token: Operator, terms: Terms, query: Query): void {
  const { operator, text, source } = token;
  const range =
    operator === 'before' || operator === 'after'
      ? dateRange(operator, text)
      : operator === 'duration'
        ? durationRange(text)
        : operator === 'users'
          ? usersRange(text)
          : null;
  if (typeof range === 'string') query.problems.push({ part: source, message: range });
  else if (range !== null && token.negated)
    query.problems.push({ part: source, message: `\`${operator}:\` has no opposite; turn the sign round` });
  else if (range !== null) query.ranges.push({ ...range, source });
  else readFacet(token, terms, query);
}

function readFacet({ operator, text, source, negated }: Operator, terms: Terms, query: Query): void {
  const facet = terms.facets[operator]!;
  const parts = text.split(',').filter((part) => part !== '');
  const found = parts.map((part) => ({ part, ids: idsOf(part, facet.values) }));
  const missing = found.find(({ ids }) => ids.length === 0);
  if (missing || found.length === 0) {
    const near = missing && nearest(missing.part, facet.values);
    const example = facet.values[0]?.[0];
    const hint = near
      ? `; did you mean \`${operator}:${near}\`?`
      : example === undefined
        ? ''
        : `; one that is there: \`${operator}:${example}\``;
    query.problems.push({
      part: source,
      message: missing
        ? `there is no ${facet.label.toLowerCase()} “${missing.part}”${hint}`
        : `\`${operator}:\` takes a value${hint}`,
    });
    return;
  }
  const into = negated ? query.not : query.only;
  into[operator] = [...new Set([...(into[operator] ?? []), ...found.flatMap(({ ids }) => ids)])];
}

/** The values that a word means: the one so called, else those whose name begins or ends so, else those that hold it. */
export function idsOf(text: string, values: readonly Term[]): string[] {
  const wanted = text.toLowerCase();
  const key = wordsOf(text).join(' ');
  const tests: ((term: Term) => boolean)[] = [
    ([id]) => id === wanted,
    ([id]) => id.endsWith(`/${wanted}`) || id === `sev${wanted}` || id === `sev-${wanted}`,
    ([, name, aliases = []]) =>
      [name, ...name.split(' › '), ...aliases].some((each) => wordsOf(each).join(' ') === key),
    ([id, name]) => key !== '' && ` ${wordsOf(`${id} ${name}`).join(' ')} `.includes(` ${key} `),
  ];
  for (const test of tests) {
    const ids = values.filter(test).map(([id]) => id);
    if (ids.length > 0) return ids;
  }
  return [];
}

function nearest(text: string, values: readonly Term[]): string | null {
  const near = values
    .map(([id]) => ({
      id: id.split('/').at(-1)!,
      distance: distanceOf(text.toLowerCase(), id.split('/').at(-1)!, 2),
    }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.id ?? null;
}
