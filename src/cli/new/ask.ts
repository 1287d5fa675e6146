import {
  autocomplete,
  autocompleteMultiselect,
  cancel,
  confirm,
  intro,
  isCancel,
  multiselect,
  text,
} from '@clack/prompts';
import type { Content } from '../../incident/content.ts';
import { refusalOf, valueOf } from './answers.ts';
import type { Typed } from './answers.ts';
import { isFound, offerRefusal, offersOf, singleOffersOf } from './offers.ts';
import type { Question } from './questions.ts';

/** The person at the terminal would rather not. */
export class Cancelled extends Error {}

/** What everybody is asked, in this order, and the site’s own fields after it; the rest is offered. */
const FIRST = [
  'title',
  'service',
  'started',
  'resolved',
  'cause',
  'summary',
  'symptom',
  'severity',
  'detection-by',
  'trigger',
  'impact-scope',
  'impact-users-percent',
  'fix-kind',
  'fix-summary',
];

/**
 * Asks at the terminal for what is not given; an empty answer leaves a field out.
 * @param given answers by flag; those of `defaults` are not asked for, but may be among the rest
 * @throws Cancelled
 */
export async function ask(questions: readonly Question[], given: Typed, content: Content): Promise<Typed> {
  const answers: Typed = { ...given };
  intro('A new report');
  const open = questions.filter(({ flag }) => answers[flag] === undefined);
  const own = open.filter(({ path }) => path[0] === 'extra').map(({ flag }) => flag);
  const first = [...FIRST, ...own].flatMap((flag) => open.find((question) => question.flag === flag) ?? []);
  for (const question of first) await answer(question, answers, content);
  const rest = open.filter((question) => !first.includes(question));
  const wanted = orCancelled(
    await multiselect({
      message: 'What else is known already? (space chooses, enter goes on)',
      options: rest.map(({ flag, help }) => ({ value: flag, label: flag, hint: help })),
      required: false,
      maxItems: 12,
    }),
  );
  for (const question of rest) if (wanted.includes(question.flag)) await answer(question, answers, content);
  return answers;
}

async function answer(question: Question, answers: Typed, content: Content): Promise<void> {
  const given = question.form === 'entry' ? await entries(question, content) : await value(question, content);
  if (given.length > 0) answers[question.flag] = question.many ? given : given[0]!;
}

/** Entries of a list, each asked for part by part; as lines of YAML, such as a flag would have. */
async function entries(question: Question, content: Content): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    const message = `${lines.length === 0 ? 'A' : 'Another'} ${question.flag}? ${question.help}`;
    if (!orCancelled(await confirm({ message, initialValue: false }))) return lines;
    const entry: Record<string, unknown> = {};
    for (const part of question.parts) {
      const given = await value(part, content, question);
      const values = given.map((typed) => valueOf(part, typed, content));
      if (values.length > 0) entry[part.path[0]!] = part.many ? values : values[0];
    }
    lines.push(JSON.stringify(entry));
  }
}

/** The answers to one question; none where it is left open. */
async function value(question: Question, content: Content, within?: Question): Promise<string[]> {
  const { help, required, many, form } = question;
  const message = `${within ? `${within.flag}, ` : ''}${question.flag}: ${help}`;
  const filter = (typed: string, offer: { value: string }) => isFound(typed, offer, question.choices);
  if (form === 'choice' && many) {
    const options = offersOf(question);
    return orCancelled(
      await autocompleteMultiselect({ message, options, filter, required: false, maxItems: 10 }),
    );
  }
  if (form === 'choice') {
    const chosen = orCancelled(
      await autocomplete({
        message,
        options: singleOffersOf(question),
        filter,
        validate: (offered) => offerRefusal(question, offered as string | undefined),
        maxItems: 10,
      }),
    );
    return [chosen].filter(Boolean);
  }
  const split = (typed: string) =>
    (many ? typed.split(',') : [typed]).map((part) => part.trim()).filter(Boolean);
  const validate = (typed = '') => {
    const given = split(typed);
    if (given.length === 0) return required ? 'this one is needed' : undefined;
    // Parts of an entry are looked at when the entry is complete.
    if (within) return undefined;
    const values = given.map((each) => valueOf(question, each, content));
    return refusalOf(question, many ? values : values[0], content) ?? undefined;
  };
  const placeholder = PLACEHOLDERS[form] ?? (many ? 'several with commas between them' : '');
  return split(orCancelled(await text({ message, placeholder, validate })) ?? '');
}

const PLACEHOLDERS: Partial<Record<Question['form'], string>> = {
  moment: '2026-03-14 09:10 +01:00, a date, or unknown',
  day: '2026-03-14',
};

function orCancelled<T>(given: T): Exclude<T, symbol> {
  if (!isCancel(given)) return given as Exclude<T, symbol>;
  cancel('Nothing was written.');
  throw new Cancelled();
}
