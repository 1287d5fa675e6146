import type { ReadValue, Reading } from '../../try/reading.ts';
import type { Say } from '../../../words/words.ts';
import { make } from '../../../search/browser/element.ts';

/** A value on the page, and what it was made of. */
export interface ShownValue {
  link: HTMLAnchorElement;
  value: ReadValue;
}

/** The facts as lists of links, each of which leads to the line that it was read from. */
export function factsOf(
  { parts, questions }: Pick<Reading, 'parts' | 'questions'>,
  say: Say,
): { nodes: Node[]; values: ShownValue[] } {
  const values: ShownValue[] = [];
  const show = (value: ReadValue): HTMLElement => {
    const where = [say('try.line', { line: value.line }), value.basis].filter(Boolean).join(', ');
    const link = make(
      'a',
      { href: `#line-${value.line}`, id: `value-${values.length + 1}` },
      make('span', { class: 'name' }, value.label),
      ' ',
      make('span', { class: 'value' }, value.text),
      ' ',
      make('span', { class: 'where' }, where),
    );
    values.push({ link, value });
    return make('li', { class: value.kind }, link);
  };
  const nodes: Node[] = parts.map(({ heading, values: own }) =>
    make('section', {}, make('h3', {}, heading), make('ul', { class: 'read' }, ...own.map(show))),
  );
  if (questions.length > 0) {
    const asked = questions.map(({ label, message }) =>
      make('li', {}, make('span', { class: 'name' }, label), ' ', make('span', {}, message)),
    );
    nodes.push(
      make(
        'section',
        { class: 'asked' },
        make('h3', {}, say('try.questions')),
        make('p', { class: 'soft sm' }, say('try.questions-about')),
        make('ul', {}, ...asked),
      ),
    );
  }
  return { nodes, values };
}
