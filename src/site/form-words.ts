import type { Shape } from '../write/shape.ts';
import { schemaWords } from '../words/schema-words.ts';
import { textsOf } from '../words/words.ts';
import { settings } from './content.ts';

/** The word for a field of the form: the site's own for its own fields, else the interface's, else its key in words. */
export function labelOf({ path, title }: Pick<Shape, 'path' | 'title'>): string {
  return title ?? ownText(`write.label.${fieldOf(path)}`) ?? keyInWords(path);
}

/** The sentence that helps to fill a field in: in the site's language where the schema is spoken in it; none that says its name again. */
export function helpOf(shape: Pick<Shape, 'path' | 'help' | 'title'>): string {
  const help = schema?.help[fieldOf(shape.path)] ?? shape.help;
  return help === `${labelOf(shape)}.` ? '' : help;
}

/** What a list calls one of its entries, and the button that adds one. */
export function entryWords(path: string): { entry: string; add: string } {
  return {
    entry: ownText(`write.entry.${path}`) ?? ownText('write.entry') ?? '',
    add: ownText(`write.add.${path}`) ?? ownText('write.add') ?? '',
  };
}

/** Where the words for the values of a field begin, in the texts of the interface. */
const VALUES: Record<string, string> = {
  trigger: 'trigger',
  'fix.kinds': 'fix',
  'timeline.kind': 'event',
  'impact.kinds': 'impact',
  'impact.scope': 'scope',
  'detection.by': 'detector',
  'actions.type': 'action-type',
  'actions.status': 'action-status',
  origin: 'origin',
  basis: 'basis',
};

/** What a value to choose is called in the site's language. */
export function valueName({ path }: Pick<Shape, 'path'>, { value, name }: Shape['values'][number]): string {
  const field = fieldOf(path);
  return ownText(`${VALUES[field] ?? `write.value.${field}`}.${value}`) ?? name;
}

/** What choosing a value means, in a sentence; levels and fields of the site's own are in the site's own words. */
export function meaningOf(
  { path }: Pick<Shape, 'path'>,
  { value, definition }: Shape['values'][number],
): string | null {
  return schema?.values[fieldOf(path)]?.[value] ?? definition;
}

const schema = schemaWords(settings.language);
const texts: Partial<Record<string, string>> = textsOf(settings.language);

function ownText(key: string): string | undefined {
  return texts[key];
}

/** `timeline.*.at` as `timeline.at`. */
function fieldOf(path: string): string {
  return path.replaceAll('.*', '');
}

/** `requestsFailed` as `requests failed`. */
function keyInWords(path: string): string {
  const key = path.split('.').at(-1)!;
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
