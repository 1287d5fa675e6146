import type { z } from 'zod';
import type { Path } from '../incident/yaml.ts';

/** What a schema has left of some data, and where each part of it stood before. */
export interface Pruned<T> {
  data: T;
  /** The path at which a part of `data` stands in the file: entries may have gone before it. */
  pathInFile: (path: Path) => Path;
}

/** Each round takes out what the one before brought to light, such as a list that has become empty. */
const MOST_ROUNDS = 8;

/**
 * Takes out what a schema refuses until the rest passes: keys it does not know, values it does not allow, and of lists
 * the whole entry with such a value, since half an event could mean another one. Nothing is put in its place.
 */
export function prune<S extends z.ZodType>(data: unknown, schema: S): Pruned<z.output<S>> | null {
  const tree = structuredClone(data);
  const positions = new WeakMap<object, number[]>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parsed = schema.safeParse(tree);
    if (parsed.success) return { data: parsed.data, pathInFile: (path) => pathBefore(tree, path, positions) };
    if (parsed.error.issues.some(({ path, code }) => path.length === 0 && code !== 'unrecognized_keys'))
      return null;
    removeAll(tree, parsed.error.issues, positions);
  }
  return null;
}

function removeAll(tree: unknown, issues: z.core.$ZodIssue[], positions: WeakMap<object, number[]>): void {
  const entries = new Map<unknown[], Set<number>>();
  for (const issue of issues) {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) removeOne(tree, path, issue.code === 'unrecognized_keys', entries);
  }
  for (const [list, gone] of entries) {
    const before = positions.get(list) ?? list.map((_, index) => index);
    positions.set(
      list,
      before.filter((_, index) => !gone.has(index)),
    );
    list.splice(0, list.length, ...list.filter((_, index) => !gone.has(index)));
  }
}

function removeOne(tree: unknown, path: Path, keyOnly: boolean, entries: Map<unknown[], Set<number>>): void {
  const owners = [tree];
  for (const key of path.slice(0, -1)) owners.push(childOf(owners.at(-1), key));
  const depth = keyOnly ? -1 : owners.findLastIndex((owner) => Array.isArray(owner));
  const list = owners[depth];
  if (Array.isArray(list)) {
    entries.set(list, (entries.get(list) ?? new Set()).add(Number(path[depth])));
    return;
  }
  const owner = owners.at(-1);
  if (owner !== null && typeof owner === 'object') Reflect.deleteProperty(owner, path.at(-1)!);
}

function childOf(owner: unknown, key: PropertyKey): unknown {
  return owner !== null && typeof owner === 'object' && Object.hasOwn(owner, key)
    ? (owner as Record<PropertyKey, unknown>)[key]
    : undefined;
}

function pathBefore(tree: unknown, path: Path, positions: WeakMap<object, number[]>): Path {
  let owner = tree;
  return path.map((key) => {
    const before = Array.isArray(owner) ? (positions.get(owner)?.[Number(key)] ?? key) : key;
    owner = childOf(owner, key);
    return before;
  });
}
