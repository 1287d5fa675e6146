import type { Token } from './lexer.ts';
import type { Query } from './query.ts';
import { dateRange, durationRange, usersRange } from './ranges.ts';
import type { Unread } from './ranges.ts';
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
  if (range !== null && 'key' in range) query.problems.push({ part: source, ...range });
  else if (range !== null && token.negated)
    query.problems.push({ part: source, key: 'found.problem.opposite', values: { operator } });
  else if (range !== null) query.ranges.push({ ...range, source });
  else readFacet(token, terms, query);
}

function readFacet({ operator, text, source, negated }: Operator, terms: Terms, query: Query): void {
  const facet = terms.facets[operator]!;
  const parts = text.split(',').filter((part) => part !== '');
  const found = parts.map((part) => ({ part, ids: idsOf(part, facet.values) }));
  const missing = found.find(({ ids }) => ids.length === 0);
  if (missing || found.length === 0) {
    query.problems.push({ part: source, ...unreadable(operator, missing?.part ?? null, facet) });
    return;
  }
  const into = negated ? query.not : query.only;
  into[operator] = [...new Set([...(into[operator] ?? []), ...found.flatMap(({ ids }) => ids)])];
}

/** Why a value cannot be used, with one that could. @param value as typed; `null` where there is none */
function unreadable(
  operator: string,
  value: string | null,
  { label, values }: Terms['facets'][string],
): Unread {
  const near = value === null ? null : nearest(value, values);
  const first = values[0]?.[0];
  const example = `${operator}:${near ?? first}`;
  if (value === null)
    return {
      key: first === undefined ? 'found.problem.value' : 'found.problem.value-example',
      values: { operator, example },
    };
  const known = { facet: label.toLowerCase(), value, example };
  if (near !== null) return { key: 'found.problem.unknown-near', values: known };
  return {
    key: first === undefined ? 'found.problem.unknown' : 'found.problem.unknown-example',
    values: known,
  };
}

/** The values that a word means: the one so called, else those whose name begins or ends so, else those that hold it. */
function idsOf(text: string, values: readonly Term[]): string[] {
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
