import { nodesOf } from '../../../charts/browser/element.ts';
import type { Reading } from '../../try/reading.ts';
import type { Say } from '../../../words/words.ts';
import { ribbonFigure } from '../ribbon-figure.ts';
import { make } from '../../../search/browser/element.ts';
import { part } from './part.ts';
import { factsOf } from './facts.ts';
import { connect } from './lights.ts';
import { sourceOf } from './source.ts';

/** Shows what was read, in the place that the page has for it. */
export function showReading(root: HTMLElement, reading: Reading, say: Say): void {
  const { refusal, title, summary, drawn, tally } = reading;
  const show = (name: string, ...nodes: (Node | string)[]): void =>
    part<HTMLElement>(root, name).replaceChildren(...nodes);

  show('heading', refusal === null ? title || say('try.result') : say('try.refused'));
  show('said', refusal === null ? summary : say('try.refused-because', { reason: refusal }));
  show('tally', refusal === null ? tally : say('try.refused-hint'));
  part<HTMLElement>(root, 'go').textContent = say(refusal === null ? 'try.to-form' : 'try.begin-form');
  root.classList.toggle('refused', refusal !== null);

  show('drawn', ...(drawn ? drawing(drawn, say) : []));
  const source = sourceOf(reading);
  show('source', source.list);
  const { nodes, values } = factsOf(reading, say);
  const facts = part<HTMLElement>(root, 'facts');
  facts.replaceChildren(...nodes);
  facts.closest('section')!.hidden = nodes.length === 0;
  connect(source, part(root, 'source'), values, say);
}

function drawing(drawn: NonNullable<Reading['drawn']>, say: Say): Node[] {
  const { strip, axis, figure, note, ribbon } = drawn;
  const beside = make(
    'span',
    { class: 'fig' },
    figure,
    note === null ? null : ' ',
    note === null ? null : make('small', {}, note),
  );
  const row = make(
    'div',
    { class: 'try-strip' },
    ...nodesOf(axis),
    make('span', { class: 'fig' }, make('small', {}, say('try.lasted'))),
    ...nodesOf(strip),
    beside,
  );
  if (!ribbon) return [row, make('p', { class: 'say soft' }, say('try.not-drawn'))];
  return [row, ribbonFigure(ribbon)];
}
