import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts';
import { FIELDS, problemOf } from './answers.ts';
import type { Answers } from './answers.ts';

/** The person at the terminal would rather not. */
export class Cancelled extends Error {}

const QUESTIONS = {
  name: 'What is the site called?',
  address: 'Where will it be published?',
  repository: 'Where is its repository? (empty: none yet)',
  timeZone: 'In which time zone is it read? Times of others are shown in it too.',
  organisation: 'Whose incidents does it keep?',
} as const;

/**
 * Asks at the terminal for what is not given.
 * @param offered what stands in the settings now
 * @throws Cancelled
 */
export async function ask(given: Partial<Answers>, offered: Partial<Answers>): Promise<Partial<Answers>> {
  const answers = { ...given };
  intro('A site of your own');
  for (const field of FIELDS) {
    if (answers[field] !== undefined) continue;
    const validate = (value: string | undefined) => problemOf(field, value ?? '') ?? undefined;
    answers[field] =
      orCancelled(await text({ message: QUESTIONS[field], initialValue: offered[field] ?? '', validate })) ??
      '';
  }
  answers.examples ??= orCancelled(
    await select({
      message: 'What becomes of the example reports and patterns?',
      options: [
        { value: 'move' as const, label: 'Move them out of the way', hint: 'they can still be looked at' },
        { value: 'keep' as const, label: 'Keep them among yours' },
        { value: 'delete' as const, label: 'Delete them' },
      ],
    }),
  );
  if (answers.examples === 'delete' && given.examples === undefined) {
    if (!orCancelled(await confirm({ message: 'Delete them for good?', initialValue: false })))
      throw refused();
  }
  return answers;
}

function orCancelled<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw refused();
  return answer as Exclude<T, symbol>;
}

function refused(): Cancelled {
  cancel('Nothing was changed.');
  return new Cancelled();
}
