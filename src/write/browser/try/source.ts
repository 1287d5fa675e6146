import type { Reading } from '../../try/reading.ts';
import { make } from '../../../search/browser/element.ts';

/** The document, line by line. */
export interface Source {
  /** The list of its lines. */
  list: HTMLElement;
  /** A line; the last one where there are not so many. */
  line: (number: number) => HTMLElement;
  /** Lights a line, and in it the words that were read, if they stand there as they are. */
  light: (number: number, quote: string) => void;
  dim: () => void;
}

/** Draws the document with its line numbers; lines that bear a value have a mark beside their number. */
export function sourceOf({ lines, parts }: Pick<Reading, 'lines' | 'parts'>): Source {
  const bearing = new Set(parts.flatMap(({ values }) => values.map(({ line }) => line)));
  const items = lines.map((text, index) =>
    make(
      'li',
      { id: `line-${index + 1}`, tabindex: -1, class: bearing.has(index + 1) ? 'bears' : null },
      make('span', { class: 'words' }, text),
    ),
  );
  const list = make('ol', { class: 'lines' }, ...items);
  let lit: { item: HTMLElement; text: string } | null = null;
  const line = (number: number): HTMLElement => items[Math.min(number, items.length) - 1]!;

  function dim(): void {
    lit?.item.classList.remove('lit');
    lit?.item.querySelector('.words')!.replaceChildren(lit.text);
    lit = null;
  }

  return {
    list,
    line,
    dim,
    light(number, quote) {
      dim();
      const item = line(number);
      const text = lines[Math.min(number, items.length) - 1]!;
      lit = { item, text };
      item.classList.add('lit');
      const [first = ''] = quote.split('\n');
      const at = text.indexOf(first);
      if (at < 0 || first === '') return;
      item
        .querySelector('.words')!
        .replaceChildren(text.slice(0, at), make('mark', {}, first), text.slice(at + first.length));
    },
  };
}
