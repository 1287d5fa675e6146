import { isMap, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { slugOf } from './answers.ts';
import type { Answers } from './answers.ts';

/** The text of `site.yaml` with the answers in it; its comments and all other settings stay. */
export function settingsWith(text: string, answers: Answers): string {
  const document = parseDocument(text);
  document.set('name', answers.name);
  document.set('address', answers.address);
  document.set('timeZone', answers.timeZone);
  document.set('organisation', slugOf(answers.organisation));
  if (answers.repository === '') document.delete('repository');
  else document.setIn(['repository', 'url'], answers.repository);
  return printed(document);
}

/** What `site.yaml` says now, to be offered as answers. */
export function settingsIn(text: string): Partial<Answers> {
  const document = parseDocument(text);
  const at = (...path: string[]) => {
    const value = document.getIn(path);
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
  const document = parseDocument(text);
  const slug = slugOf(name);
  if (document.has(slug)) return text;
  document.set(slug, { name });
  return printed(document);
}

/** The text of a file that names slugs, split: those that `goes` says, and the others; the comment on top is in both. */
export function split(text: string, goes: (slug: string) => boolean): { going: string; staying: string } {
  return { going: only(text, goes), staying: only(text, (slug) => !goes(slug)) };
}

function only(text: string, wanted: (slug: string) => boolean): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) return text;
  const top = /^(?:#.*\n|\n)*/.exec(text)![0];
  document.commentBefore = null;
  document.contents.commentBefore = null;
  const [first] = document.contents.items;
  if (first && isScalar(first.key)) first.key.commentBefore = null;
  for (const { key } of [...document.contents.items]) if (!wanted(String(key))) document.delete(key);
  return document.contents.items.length === 0 ? top : `${top}${printed(document)}`;
}

function printed(document: Document): string {
  return document.toString({ lineWidth: 110 });
}
