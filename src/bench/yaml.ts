/** A value that a frontmatter can hold. */
type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Text that YAML reads as itself without quotes. */
const PLAIN = /^[a-zA-Z][\w ./(),-]*$/;
const READ_OTHERWISE = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;

/**
 * Simple data as block YAML, which any generator reads. The library that reads it takes a millisecond to write a
 * report, and a benchmark writes many.
 */
export function toYaml(value: object): string {
  return lines(value as Value, '').join('\n') + '\n';
}

function lines(value: Value, indent: string): string[] {
  if (isList(value)) return value.flatMap((each) => hung(`${indent}- `, each, `${indent}  `));
  return Object.entries(value).flatMap(([key, each]) => {
    if (each === undefined) return [];
    if (typeof each !== 'object') return [`${indent}${key}: ${scalar(each)}`];
    if (isList(each) && each.length === 0) return [`${indent}${key}: []`];
    return [`${indent}${key}:`, ...lines(each, `${indent}  `)];
  });
}

/** The first line of an entry stands beside its dash. */
function hung(dash: string, value: Value, indent: string): string[] {
  if (typeof value !== 'object') return [dash + scalar(value)];
  const [first = '', ...rest] = lines(value, indent);
  return [dash + first.slice(indent.length), ...rest];
}

function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return (PLAIN.test(value) && !READ_OTHERWISE.test(value)) || MOMENT.test(value)
    ? value
    : JSON.stringify(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
