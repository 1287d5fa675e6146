/**
 * A drawing, or a part of one, as a tree: pages and the browser build elements of it, so that no text in it is ever
 * read as markup. Without a name it is its children alone.
 */
export interface Drawing {
  readonly name: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Drawing | string)[];
}

type Child = Drawing | string | null | readonly Child[];
type Attributes = Record<string, string | number | null>;

/**
 * An element. Children that are `null` are left out; so is an attribute that is `null` or the empty string. There is no
 * `style` attribute: a strict content security policy refuses it.
 */
export function el(name: string, attributes: Attributes = {}, ...children: Child[]): Drawing {
  // Plain loops: a page draws hundreds of elements, and a site has thousands of pages.
  const told: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key]!;
    if (value !== null && value !== '') told[key] = typeof value === 'number' ? px(value) : clean(value);
  }
  return { name, attributes: told, children: flat(children) };
}

/** Several parts as one. */
export function join(...children: Child[]): Drawing {
  return { name: null, attributes: {}, children: flat(children) };
}

function flat(children: readonly Child[], into: (Drawing | string)[] = []): (Drawing | string)[] {
  for (const child of children) {
    if (child === null || child === '') continue;
    if (typeof child === 'string') into.push(clean(child));
    else if ('name' in child) into.push(child);
    else flat(child, into);
  }
  return into;
}

/** A text without what neither XML nor a page has a place for. */
function clean(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
}

/** A length in pixels, to a hundredth. */
export function px(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a drawing has no place for ${value}`);
  return String(Math.round(value * 100) / 100 || 0);
}

/** A share of the width, as a percentage to a hundredth. */
export function percent(value: number): string {
  return `${px(value)}%`;
}
