import { dequal } from 'dequal';
import { isMap, parseDocument } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import { chunksOf, fix } from '../check/fix.ts';
import { reportText } from '../import/draft-file.ts';
import { readSource } from '../incident/source.ts';
import type { SourceFile } from '../incident/source.ts';
import { merged } from './merge.ts';

/** What the form holds: frontmatter as an author writes it, and the body. */
export interface Written {
  frontmatter: Record<string, unknown>;
  body: string;
}

/**
 * The file of what was written, just as `npm run check -- --fix` would leave it. Of a report that is being changed what
 * says the same stays as it was, comments included.
 * @param keyOrder the fields in the order of the schema
 * @param base the report's file as it was, where one is being changed
 */
export function fileText(written: Written, keyOrder: readonly string[], base: string | null = null): string {
  const frontmatter = ordered(written.frontmatter, keyOrder);
  const source = base === null ? null : readSource(base).source;
  const text = source
    ? changedText(source, frontmatter, written.body)
    : reportText({ incident: frontmatter, body: written.body });
  return fix(text, keyOrder);
}

function ordered(data: Record<string, unknown>, keyOrder: readonly string[]): Record<string, unknown> {
  const rank = (key: string) => (keyOrder.includes(key) ? keyOrder.indexOf(key) : keyOrder.length);
  return Object.fromEntries(Object.entries(data).toSorted(([a], [b]) => rank(a) - rank(b)));
}

function changedText(source: SourceFile, frontmatter: Record<string, unknown>, body: string): string {
  const head = source.text.slice(0, source.text.length - source.body.length);
  const kept = dequal(source.data, frontmatter) ? head : changedHead(head, source, frontmatter);
  return body.trim() === source.body.trim() ? kept + source.body : `${kept}\n${body.trim()}\n`;
}

/** The frontmatter key by key: as it was where it says the same, else with the new values in its old nodes. */
function changedHead(head: string, { data }: SourceFile, frontmatter: Record<string, unknown>): string {
  const yaml = head.slice(head.indexOf('\n') + 1, head.lastIndexOf('---'));
  const parsed = parseDocument(yaml, { version: '1.2' });
  const chunks = isMap(parsed.contents) ? chunksOf(yaml, parsed.contents) : null;
  if (!chunks) return reportText({ incident: frontmatter, body: '' });
  const before = new Map(chunks.map(({ name, text }) => [name, text]));
  const first = yaml.slice(0, yaml.length - chunks.reduce((sum, { text }) => sum + text.length, 0));
  const parts = Object.entries(frontmatter).map(([key, value]) => {
    const text = before.get(key);
    if (text === undefined) return yamlOf({ [key]: value });
    return dequal((data as Record<string, unknown>)[key], value) ? text : changedPart(text, key, value);
  });
  return `---\n${first}${parts.map((part) => part.replace(/\n?$/, '\n')).join('')}---\n`;
}

function changedPart(text: string, key: string, value: unknown): string {
  const parsed = parseDocument(text, { version: '1.2' });
  if (!isMap(parsed.contents)) return yamlOf({ [key]: value });
  const map: YAMLMap = parsed.contents;
  map.set(key, merged(parsed, (map.get(key, true) ?? null) as Node | null, value));
  return parsed.toString({ lineWidth: 110 });
}

function yamlOf(data: Record<string, unknown>): string {
  return reportText({ incident: data, body: '' }).replace(/^---\n|---\n\s*$/g, '');
}
