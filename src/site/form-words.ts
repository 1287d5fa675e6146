import type { Shape } from '../write/shape.ts';
import { textsOf } from '../words/words.ts';
import { settings } from './content.ts';

/** The word for a field of the form: the site's own for its own fields, else the interface's, else its key in words. */
export function labelOf({ path, title }: Pick<Shape, 'path' | 'title'>): string {
  return title ?? ownText(`write.label.${path.replaceAll('.*', '')}`) ?? keyInWords(path);
}

/** The sentence that helps to fill a field in: the interface's in another language than the schema's, else the schema's. */
export function helpOf({ path, help }: Pick<Shape, 'path' | 'help'>): string {
  return ownText(`write.help.${path.replaceAll('.*', '')}`) ?? help;
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
  const field = path.replaceAll('.*', '');
  return ownText(`${VALUES[field] ?? `write.value.${field}`}.${value}`) ?? name;
}

const texts: Partial<Record<string, string>> = textsOf(settings.language);

function ownText(key: string): string | undefined {
  return texts[key];
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
