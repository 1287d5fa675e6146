import { speak } from '../../words/speak.ts';
import type { Speech } from '../../words/speak.ts';
import type { Say } from '../../words/words.ts';
import { askForm } from './ask-form.ts';
import { bigScreen } from './big-screen.ts';
import { directionOf } from './keys.ts';
import { keep, recall } from './memory.ts';
import { movesOf } from './moves.ts';
import { stepsIn } from './steps.ts';

const root = document.querySelector<HTMLElement>('[data-replay]');
if (root) start(root, root.dataset['replay']!, speak(JSON.parse(root.dataset['speech']!) as Speech));

/** Steps through the replay that the page holds as a list of details. */
function start(page: HTMLElement, id: string, say: Say): void {
  const find = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
  const steps = stepsIn(page);
  const moves = movesOf(steps.map(({ ask }) => ask !== null));
  const memory = recall(id);
  const next = find<HTMLButtonElement>('[data-next]');
  const back = find<HTMLButtonElement>('[data-back]');
  const form = askForm(find<HTMLTemplateElement>('[data-form]'), () => go(1, true));
  const calm = matchMedia('(prefers-reduced-motion: reduce)');

  function now() {
    return moves[memory.at]!;
  }

  function go(by: number, byKey: boolean): void {
    const to = memory.at + by;
    if (to < 0 || to >= moves.length) return;
    if (now().asks) memory.guesses[now().step] = form.guess();
    memory.at = to;
    keep(id, memory);
    show();
    arrive(byKey);
  }

  function show(): void {
    const { step, asks } = now();
    steps.forEach((one, place) => {
      const guess = memory.guesses[place];
      one.element.hidden = place > step;
      one.element.classList.toggle('now', place === step);
      one.told.hidden = place === step && asks;
      one.guess.hidden = !guess || (place === step && asks);
      one.guess.textContent = say('replay.you', { guess: guess ?? '' });
    });
    const one = steps[step];
    if (asks && one) {
      form.put(one.question, one.ask!, memory.guesses[step] ?? '');
      one.element.prepend(form.element);
    } else form.element.remove();
    page.dataset['at'] = String(memory.at);
    const told = asks ? step - 1 : step;
    for (const part of page.querySelectorAll('.clock [data-step]'))
      part.toggleAttribute('data-there', Number(part.getAttribute('data-step')) <= told);
    find('[data-now]').textContent = steps.slice(0, told + 1).findLast(({ clock }) => clock)?.clock ?? '';
    find('[data-progress]').textContent = say('replay.progress', { n: memory.at + 1, all: moves.length });
    label();
    compare();
  }

  function label(): void {
    const { step, asks } = now();
    const isLast = memory.at === moves.length - 1;
    const ask = steps[step]?.ask;
    const see = ask === 'cause' || ask === 'end' ? (`replay.see.${ask}` as const) : 'replay.see.next';
    const on = memory.at === moves.length - 2 ? 'replay.see.back' : 'replay.next';
    next.textContent = say(asks ? see : on);
    // A button that is disabled would lose the focus.
    next.setAttribute('aria-disabled', String(isLast));
    back.setAttribute('aria-disabled', String(memory.at === 0));
  }

  /** At the end: what the reader said, beside what was done. */
  function compare(): void {
    for (const part of page.querySelectorAll<HTMLElement>('[data-guessed]')) {
      part.hidden = false;
      const step = part.dataset['guess'];
      if (step !== undefined) part.textContent = memory.guesses[step] || say('replay.path.nothing');
    }
    for (const part of page.querySelectorAll<HTMLElement>('[data-without-guesses]')) part.hidden = true;
  }

  /** Brings what is new into sight, tells it, and leaves the focus where one can go on from. */
  function arrive(byKey: boolean): void {
    const { step, asks } = now();
    const opening = find('.opening');
    const { element, told, question } = steps[step] ?? { element: opening, told: opening, question: '' };
    const isBig = page.classList.contains('wall');
    if (asks && byKey && !isBig) form.field.focus({ preventScroll: true });
    // Where a key was pressed, or the form is gone that had the focus, one goes on from here.
    else if (byKey || !page.contains(document.activeElement)) next.focus({ preventScroll: true });
    if (isBig) page.scrollTop = 0;
    else element.scrollIntoView({ block: 'nearest', behavior: calm.matches ? 'auto' : 'smooth' });
    find('[data-said]').textContent = asks ? question : told.innerText;
  }

  for (const part of page.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  next.addEventListener('click', ({ detail }) => go(1, detail === 0));
  back.addEventListener('click', ({ detail }) => go(-1, detail === 0));
  find('[data-print]').addEventListener('click', () => print());
  find('[data-again]').addEventListener('click', () => {
    Object.assign(memory, { at: 0, guesses: {} });
    keep(id, memory);
    show();
    scrollTo({ top: 0 });
  });
  bigScreen(page, find('[data-big]'), {
    on: say('replay.big'),
    off: say('replay.big.leave'),
  });
  document.addEventListener('keydown', (event) => {
    const by = directionOf(event, memory.at === moves.length - 1);
    if (by === 0) return;
    event.preventDefault();
    go(by, true);
  });
  memory.at = Math.min(Math.max(memory.at, 0), moves.length - 1);
  page.classList.add('stepping');
  show();
}
