/** A step of the page’s list, ready to be shown and hidden. */
export interface PageStep {
  element: HTMLElement;
  ask: string | null;
  question: string;
  clock: string;
  told: HTMLElement;
  /** Where the reader’s own answer stands. */
  guess: HTMLElement;
}

/** The steps of a replay; each of its details becomes what stands in it. */
export function stepsIn(root: HTMLElement): PageStep[] {
  return [...root.querySelectorAll<HTMLElement>('.step')].map((element) => {
    const told = element.querySelector<HTMLElement>('.card:not(.question)')!;
    const guess = document.createElement('p');
    guess.className = 'guess';
    element.querySelector('details')!.replaceWith(guess, told);
    const { ask = null, clock = '' } = element.dataset;
    const question = element.querySelector('.question')?.textContent.trim() ?? '';
    return { element, ask, question, clock, told, guess };
  });
}
