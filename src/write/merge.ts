import { dequal } from 'dequal';
import { isCollection, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap, YAMLSeq } from 'yaml';

/** Makes a part of a YAML document say a value, keeping nodes, and the comments at them, wherever they say it already. */
export function merged(parsed: Document, node: Node | null, value: unknown): Node {
  if (isMap(node) && isObject(value)) return mergedMap(parsed, node, value);
  if (isSeq(node) && Array.isArray(value)) return mergedList(parsed, node, value);
  if (isScalar(node) && !isObject(value) && !Array.isArray(value)) {
    if (node.value !== value) node.value = value;
    return node;
  }
  return parsed.createNode(value);
}

function mergedMap(parsed: Document, map: YAMLMap, value: Record<string, unknown>): Node {
  for (const key of map.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key)))
    if (!Object.hasOwn(value, key)) map.delete(key);
  for (const [key, one] of Object.entries(value)) {
    const before = map.get(key, true) as Node | undefined;
    map.set(key, merged(parsed, before ?? null, one));
  }
  return map;
}

/** Entries that are still there are taken as they are, wherever they stand now; of the others those at the same place. */
function mergedList(parsed: Document, list: YAMLSeq, values: unknown[]): Node {
  const before = list.items as Node[];
  const said = before.map((item) => (isCollection(item) || isScalar(item) ? item.toJS(parsed) : null));
  const free = new Set(before.keys());
  const same = values.map((value) => {
    const at = [...free].find((index) => dequal(said[index], value));
    if (at !== undefined) free.delete(at);
    return at;
  });
  list.items = values.map((value, index) => {
    const at = same[index];
    if (at !== undefined) return before[at]!;
    const changed = free.delete(index) ? before[index]! : null;
    return merged(parsed, changed, value);
  });
  return list;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
