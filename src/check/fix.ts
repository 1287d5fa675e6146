import { dequal } from 'dequal';
import { isMap, isScalar } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { frontmatterOf } from '../incident/source.ts';
import { readYaml } from '../incident/yaml.ts';
import { mendedDay, mendedMoment } from '../incident/mended-moment.ts';

/**
 * Mends what has one right answer in a report's text: line ends, trailing space and key order of the frontmatter, the
 * form of moments. Comments stay with what they stand at, the body is left as it is. Mending twice is mending once.
 */
export function fix(text: string, keyOrder: readonly string[]): string {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const yaml = frontmatterOf(plain);
  if (yaml === null) return plain;
  const start = plain.indexOf('\n') + 1;
  const mended = [withMoments, withoutTrailingSpace, (before: string) => inOrder(before, keyOrder)].reduce(
    (before, mend) => mend(before),
    yaml,
  );
  return plain.slice(0, start) + mended + plain.slice(start + yaml.length);
}

function mapOf(yaml: string): { map: YAMLMap; parsed: Document.Parsed; data: unknown } | null {
  const { source, problems } = readYaml(yaml, 1);
  if (!source || problems.length > 0) return null;
  const parsed = source.document();
  if (!isMap(parsed.contents)) return null;
  return { map: parsed.contents, parsed, data: source.data };
}

/** Space at the ends of lines goes, unless it means something, as it does in a block of text. */
function withoutTrailingSpace(yaml: string): string {
  const stripped = yaml.replace(/[ \t]+$/gm, '');
  const [before, after] = [mapOf(yaml), mapOf(stripped)];
  return before && after && dequal(before.data, after.data) ? stripped : yaml;
}

/** The top-level keys in the order of the schema, each with the lines that belong to it and the comments before it. */
function inOrder(yaml: string, keyOrder: readonly string[]): string {
  const before = mapOf(yaml);
  if (!before || before.map.flow === true) return yaml;
  const chunks = chunksOf(yaml, before.map);
  if (!chunks) return yaml;
  const rank = (name: string) => (keyOrder.includes(name) ? keyOrder.indexOf(name) : keyOrder.length);
  const sorted = chunks.toSorted((a, b) => rank(a.name) - rank(b.name));
  const head = yaml.slice(0, yaml.length - chunks.reduce((sum, { text }) => sum + text.length, 0));
  const ordered = head + sorted.map(({ text }) => text).join('');
  const after = mapOf(ordered);
  // An alias before its anchor would mean something else, or nothing.
  return after && dequal(before.data, after.data) ? ordered : yaml;
}

/** The lines of each top-level key, with the comments right above it; `null` where a key is no plain word. */
export function chunksOf(yaml: string, map: YAMLMap): { name: string; text: string }[] | null {
  const keys = map.items.map(({ key }) =>
    isScalar(key) && key.range ? { name: String(key.value), at: key.range[0] } : null,
  );
  if (!keys.every((key) => key !== null)) return null;
  const starts = keys.map(({ at }) => commentsBefore(yaml, at));
  return keys.map(({ name }, index) => ({
    name,
    text: yaml.slice(starts[index], starts[index + 1] ?? yaml.length),
  }));
}

/** Where the comment lines begin that stand right above a line, without an empty one between. */
function commentsBefore(yaml: string, at: number): number {
  let start = yaml.lastIndexOf('\n', at - 1) + 1;
  for (;;) {
    const previous = yaml.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !/^\s*#/.test(yaml.slice(previous, start))) return start;
    start = previous;
  }
}

/** Moments in their one written form, where what was written can mean only one. */
function withMoments(yaml: string): string {
  const source = mapOf(yaml);
  if (!source) return yaml;
  const edits = momentPaths(source.data).flatMap(({ path, mend }) => {
    const node = source.parsed.getIn(path, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const better = mend(node.value);
    const [start, end] = node.range;
    const written = yaml.slice(start, end);
    if (better === null || better === node.value || !written.includes(node.value)) return [];
    return [{ start, end, text: written.replace(node.value, () => better) }];
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
}

interface MomentPath {
  path: (string | number)[];
  mend: (written: string) => string | null;
}

function momentPaths(data: unknown): MomentPath[] {
  const { times, timeline, actions } = data as Record<string, unknown>;
  return [
    ...keysIn(times).map((key) => ({ path: ['times', key], mend: mendedMoment })),
    ...entriesIn(timeline).map((index) => ({ path: ['timeline', index, 'at'], mend: mendedMoment })),
    ...entriesIn(actions).flatMap((index) =>
      ['due', 'done'].map((key) => ({ path: ['actions', index, key], mend: mendedDay })),
    ),
  ];
}

function keysIn(value: unknown): string[] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}

function entriesIn(value: unknown): number[] {
  return Array.isArray(value) ? [...value.keys()] : [];
}
