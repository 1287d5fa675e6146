/** The form in which a reader says what they would do. */
export interface AskForm {
  element: HTMLFormElement;
  field: HTMLInputElement;
  /** What was written and chosen, in one line. */
  guess: () => string;
  /** Puts another question, with what was answered to it before. */
  put: (question: string, kind: string, guess: string) => void;
}

/** What there is to choose from, by the kind of the question; causes for all others. */
const CHOICES: Record<string, string> = { do: 'end', end: 'end', call: 'words', test: 'words' };

/** Makes the form from the page’s template; `onAnswer` is called when it is sent. */
export function askForm(template: HTMLTemplateElement, onAnswer: () => void): AskForm {
  const element = (template.content.cloneNode(true) as DocumentFragment).querySelector('form')!;
  const field = element.querySelector('input')!;
  const chips = [...element.querySelectorAll<HTMLButtonElement>('.chip')];
  const pressed = (chip: HTMLButtonElement) => chip.getAttribute('aria-pressed') === 'true';
  const press = (chip: HTMLButtonElement, on: boolean) => chip.setAttribute('aria-pressed', String(on));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    onAnswer();
  });
  for (const chip of chips) chip.addEventListener('click', () => press(chip, !pressed(chip)));
  return {
    element,
    field,
    guess: () =>
      [field.value.trim(), ...chips.filter(pressed).map((chip) => chip.textContent.trim())]
        .filter((part) => part !== '')
        .join('; '),
    put: (question, kind, guess) => {
      element.querySelector('[data-question]')!.textContent = question;
      field.value = guess;
      for (const group of element.querySelectorAll<HTMLElement>('[data-of]'))
        group.hidden = !group.dataset['of']!.split(' ').includes(CHOICES[kind] ?? 'cause');
      for (const chip of chips) press(chip, false);
    },
  };
}
