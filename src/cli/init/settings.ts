import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { slugOf } from './answers.ts';
import type { Answers } from './answers.ts';

/** The text of `site.yaml` with the answers in it; its comments and all other settings stay. */
export function settingsWith(text: string, answers: Answers): string {
  const parsed = parseDocument(text);
  parsed.set('name', answers.name);
  parsed.set('address', answers.address);
  parsed.set('timeZone', answers.timeZone);
  parsed.set('organisation', slugOf(answers.organisation));
  if (answers.repository === '') parsed.delete('repository');
  else parsed.setIn(['repository', 'url'], answers.repository);
  return printed(parsed);
}

/** What `site.yaml` says now, to be offered as answers. */
export function settingsIn(text: string): Partial<Answers> {
  const parsed = parseDocument(text);
  const at = (...path: string[]) => {
    const value = parsed.getIn(path);
    return typeof value === 'string' ? value : undefined;
  };
  const [name, address, timeZone, organisation] = [
    at('name'),
    at('address'),
    at('timeZone'),
    at('organisation'),
  ];
  return {
    ...(name !== undefined && { name }),
    ...(address !== undefined && { address }),
    repository: at('repository', 'url') ?? '',
    ...(timeZone !== undefined && { timeZone }),
    ...(organisation !== undefined && { organisation }),
  };
}

/** The text of `organisations.yaml` with the site’s own in it, where it is not there yet. */
export function organisationsWith(text: string, name: string): string {
  const parsed = parseDocument(text);
  const slug = slugOf(name);
  if (parsed.has(slug)) return text;
  parsed.set(slug, { name });
  return printed(parsed);
}

/** The text of a file that names slugs, split: those that `goes` says, and the others; the comment on top is in both. */
export function split(text: string, goes: (slug: string) => boolean): { going: string; staying: string } {
  return { going: only(text, goes), staying: only(text, (slug) => !goes(slug)) };
}

function only(text: string, wanted: (slug: string) => boolean): string {
  const parsed = parseDocument(text);
  if (!isMap(parsed.contents)) return text;
  const top = /^(?:#.*\n|\n)*/.exec(text)![0];
  parsed.commentBefore = null;
  parsed.contents.commentBefore = null;
  const [first] = parsed.contents.items;
  if (first && isScalar(first.key)) first.key.commentBefore = null;
  for (const { key } of [...parsed.contents.items]) if (!wanted(String(key))) parsed.delete(key);
  return parsed.contents.items.length === 0 ? top : `${top}${printed(parsed)}`;
}

function printed(parsed: Document): string {
  return parsed.toString({ lineWidth: 110 });
}
