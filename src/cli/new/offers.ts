import type { Question } from './questions.ts';

/** A line of a list that one chooses from, as the prompt takes it. */
export interface Offer {
  /** Empty on the line that chooses nothing. */
  value: string;
  label: string;
  /** Shown at the line that is pointed at. */
  hint: string;
}

/** So many can stand in a list with what each means beside it; a longer one tells it at the line that is pointed at. */
const MOST_TOLD = 16;

/** What can be chosen, each with what it means. */
export function offersOf({ choices }: Pick<Question, 'choices'>): Offer[] {
  const isTold = choices.length <= MOST_TOLD;
  return choices.map(({ value, definition }) => {
    const isTelling = isTold && definition !== '';
    return { value, label: isTelling ? `${value}: ${definition}` : value, hint: isTold ? '' : definition };
  });
}

/**
 * The same for a list of which one is chosen. Its first line, where a prompt begins, says nothing about the incident, so
 * that a bare Enter states no fact. What is called unknown comes right after it where there is no leaving out.
 */
export function singleOffersOf(question: Pick<Question, 'choices' | 'required'>): Offer[] {
  const offers = offersOf(question);
  if (!question.required) return [{ value: '', label: 'leave it out', hint: '' }, ...offers];
  const [unknown, known] = [offers.filter(isUnknown), offers.filter((offer) => !isUnknown(offer))];
  return [{ value: '', label: 'none chosen yet', hint: 'type to search' }, ...unknown, ...known];
}

/** Why the line that was entered cannot be taken; `undefined` where it can. */
export function offerRefusal(
  { choices, required }: Pick<Question, 'choices' | 'required'>,
  chosen: string | undefined,
): string | undefined {
  if (chosen === undefined) return 'nothing in the list is called so; take some letters back';
  if (chosen !== '' || !required) return undefined;
  const unknown = choices.find(isUnknown);
  return `choose one${unknown ? `; ${unknown.value} where nobody knows yet` : ''}`;
}

/** Whether what was typed finds a line: by the beginnings of words in its value, its name, what it means or is called else. */
export function isFound(
  typed: string,
  { value }: Pick<Offer, 'value'>,
  choices: Question['choices'],
): boolean {
  const said = plain(typed);
  const choice = choices.find((each) => each.value === value);
  if (choice === undefined) return said === '';
  const texts = [choice.value, choice.name, choice.definition, ...choice.aliases];
  return texts.some((text) => ` ${plain(text)}`.includes(` ${said}`));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isUnknown({ value }: { value: string }): boolean {
  return /^unknown(?:\/|$)/.test(value);
}
