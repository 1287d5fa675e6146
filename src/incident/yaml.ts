import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { LocalProblem, Place } from './problem.ts';
import { MOST_NODES, outOfBounds, TOO_MANY } from './yaml-bounds.ts';
import { yamlProblem } from './yaml-errors.ts';
import { plainValues } from './yaml-values.ts';

/** A key or index on the way to a value, as Zod's issues give it. */
export type Path = readonly PropertyKey[];

/** A YAML text that has been read, with the place of everything in it. */
export interface YamlSource {
  /** The parser's own view of it, comments included. */
  document: () => Document.Parsed;
  /** Its value, as YAML 1.2 reads it. */
  data: unknown;
  /** The place of a value, or of the nearest part that is there. */
  placeOf: (path: Path) => Place;
  /** The place of the key of a value, or of the nearest part that is there. */
  placeOfKey: (path: Path) => Place;
}

/** Aliases are never needed in a report; a few are harmless, many are how a small file becomes a huge one. */
const MOST_ALIASES = 16;

type PlaceBetween = (start: number, end: number) => Place;

/**
 * Reads YAML 1.2. `firstLine` is the line of the file on which it begins. Never throws for what stands in it.
 * Keys that stand twice are told and the later one is read, so that the rest can be checked all the same.
 */
export function readYaml(
  yaml: string,
  firstLine: number,
): { source: YamlSource | null; problems: LocalProblem[] } {
  const refused = outOfBounds(yaml, firstLine);
  if (refused !== null) return { source: null, problems: [refused] };
  try {
    const plain = plainValues(yaml, MOST_NODES);
    // Most reports are plain, and nobody asks for a place in them but for their head.
    if (plain) {
      const later = once(() => locate(yaml, firstLine));
      return { source: sourceOf(plain.data, firstLine, later), problems: [] };
    }
    const located = locate(yaml, firstLine);
    const { parsed, place } = located;
    const nodes = nodesOf(parsed);
    const broken = [
      ...firstOfEach([...parsed.errors, ...parsed.warnings].map((error) => yamlProblem(error, yaml, place))),
      // Without a `*` there is none to look for.
      ...(yaml.includes('*') ? aliasProblems(nodes, place) : []),
    ];
    if (nodes.length > MOST_NODES) broken.push(tooMany(nodes, place));
    if (broken.length > 0) return { source: null, problems: broken };
    const data: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASES });
    return { source: sourceOf(data, firstLine, () => located), problems: duplicateKeys(nodes, place) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      source: null,
      problems: [problem('yaml-syntax', headAt(firstLine), `the YAML cannot be read: ${reason}`, null)],
    };
  }
}

/** A text with the place of everything in it. */
interface Located {
  parsed: Document.Parsed;
  place: PlaceBetween;
  pairOf: PairFinder;
}

function locate(yaml: string, firstLine: number): Located {
  const lineCounter = new LineCounter();
  const place: PlaceBetween = (start, end) => {
    const from = lineCounter.linePos(start);
    const to = lineCounter.linePos(Math.max(start, end));
    const offset = firstLine - 1;
    return { line: from.line + offset, column: from.col, endLine: to.line + offset, endColumn: to.col };
  };
  return { parsed: parse(yaml, lineCounter), place, pairOf: pairFinder() };
}

function headAt(line: number): Place {
  return { line, column: 1, endLine: line, endColumn: 1 };
}

function sourceOf(data: unknown, firstLine: number, located: () => Located): YamlSource {
  return {
    document: () => located().parsed,
    data,
    placeOf: (path) => (path.length === 0 ? headAt(firstLine) : placeAt(located(), path, 'value')),
    placeOfKey: (path) => placeAt(located(), path, 'key'),
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | null = null;
  return () => (made ??= { result: make() }).result;
}

function parse(yaml: string, lineCounter: LineCounter): Document.Parsed {
  const { stackTraceLimit } = Error;
  // Each error takes down where in the parser it arose, which nobody reads; a hostile file has a hundred thousand.
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(yaml, {
      version: '1.2',
      lineCounter,
      // Its own test compares each key with all others: 40,000 keys took 16 seconds.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function problem(rule: string, place: Place, message: string, hint: string | null): LocalProblem {
  return { ...place, rule, severity: 'error', message, hint };
}

/** What follows a slip of syntax is mostly its echo, and what follows a tab always: the first of each is told. */
function firstOfEach(problems: LocalProblem[]): LocalProblem[] {
  const first = problems.filter(
    ({ rule }, index) => problems.findIndex((other) => other.rule === rule) === index,
  );
  const hasTab = first.some(({ rule }) => rule === 'yaml-tab');
  return hasTab ? first.filter(({ rule }) => rule !== 'yaml-syntax') : first;
}

function duplicateKeys(nodes: unknown[], place: PlaceBetween): LocalProblem[] {
  const problems: LocalProblem[] = [];
  for (const map of nodes.filter((node) => isMap(node))) {
    const seen = new Set<string>();
    for (const { key } of map.items) {
      const name = nameOf(key);
      if (seen.has(name)) {
        const [start, end] = rangeOf(key) ?? [0, 0];
        const message = `\`${name.slice(0, 60)}\` stands here twice`;
        problems.push(problem('yaml-duplicate-key', place(start!, end!), message, 'keep one of the two'));
      }
      seen.add(name);
    }
  }
  return problems;
}

function aliasProblems(nodes: unknown[], place: PlaceBetween): LocalProblem[] {
  const first = nodes.filter(isAlias)[MOST_ALIASES];
  if (!first?.range) return [];
  const message = `more than ${MOST_ALIASES} aliases`;
  return [problem('yaml-alias', place(first.range[0], first.range[1]), message, 'write the values out')];
}

function tooMany(nodes: unknown[], place: PlaceBetween): LocalProblem {
  const range = rangeOf(nodes[MOST_NODES]) ?? [0, 0];
  return problem('yaml-parts', place(range[0]!, range[1]!), TOO_MANY, 'tell the rest in the body');
}

/** Every node of a document, from the outside in; the library's own visitor takes three times as long. */
function nodesOf(parsed: Document.Parsed): unknown[] {
  const nodes: unknown[] = [parsed.contents];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (isMap(node)) for (const { key, value } of node.items) nodes.push(key, value);
    else if (isSeq(node)) for (const item of node.items) nodes.push(item);
  }
  return nodes;
}

function placeAt({ parsed, place, pairOf }: Located, path: Path, part: 'key' | 'value'): Place {
  let node: unknown = parsed.contents;
  let range: readonly number[] = [0, 0];
  for (const [depth, key] of path.entries()) {
    const next = child(node, key, pairOf);
    if (next === null) break;
    const last = depth === path.length - 1;
    const keyNode = isPair(next) ? next.key : null;
    const valueNode = isPair(next) ? next.value : next;
    const shown = keyNode !== null && (part === 'key' || !last || isEmpty(valueNode)) ? keyNode : valueNode;
    range = rangeOf(shown) ?? range;
    node = valueNode;
  }
  return place(range[0]!, range[1]!);
}

function child(node: unknown, key: PropertyKey, pairOf: PairFinder): Pair | Node | null {
  if (isMap(node)) return pairOf(node, String(key));
  if (isSeq(node)) return (node.items[Number(key)] as Node | undefined) ?? null;
  return null;
}

type PairFinder = (map: YAMLMap, key: string) => Pair | null;

/** Looks keys up by an index made once for each map; of a key that stands twice the later one is read. */
function pairFinder(): PairFinder {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  return (map, key) => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [nameOf(pair.key), pair]));
    indexes.set(map, index);
    return index.get(key) ?? null;
  };
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

function rangeOf(node: unknown): readonly number[] | null {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range ?? null) : null;
}
