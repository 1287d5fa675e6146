import type { Content } from '../../incident/content.ts';
import { frontmatterFrom, refusalsOf, Unreadable } from './answers.ts';
import type { Typed } from './answers.ts';
import { NEEDED } from './flags.ts';
import type { Question } from './questions.ts';
import { shellWord } from '../shell-word.ts';

/** Every answer that cannot be taken, by its flag. */
export function refusalsIn(typed: Typed, questions: readonly Question[], content: Content): string[] {
  return questions.flatMap((question) => {
    if (typed[question.flag] === undefined) return [];
    try {
      const data = frontmatterFrom([question], typed, content);
      const value = question.path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);
      return refusalsOf(question, value, content).map((refusal) => `--${question.flag}: ${refusal}`);
    } catch (error) {
      if (error instanceof Unreadable) return [error.message];
      throw error;
    }
  });
}

/** Words without a flag: most likely the title, typed without its quotes or its flag. */
export function strayRefusal(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const text = words.join(' ');
  return [`${shellWord(text)} stands without a flag; the title is given as --title ${shellWord(text)}`];
}

/**
 * What is needed and not given, and a whole command that gives it.
 * @param why nobody can be asked for it
 */
export function missingRefusal(
  typed: Typed,
  questions: readonly Question[],
  content: Content,
  why: string,
): string[] {
  const missing = NEEDED.filter((flag) => typed[flag] === undefined).map((flag) => `--${flag}`);
  if (missing.length === 0) return [];
  const causes = questions.find(({ flag }) => flag === 'cause')?.choices ?? [];
  const examples: Record<string, string> = {
    title: 'The API answers with errors',
    service: 'api',
    started: '2026-03-14T09:10+01:00',
    cause: (causes.find(({ value }) => value.startsWith('unknown/')) ?? causes[0])?.value ?? '',
  };
  // What was refused would be refused again.
  const isSound = (flag: string) =>
    refusalsIn(
      typed,
      questions.filter((question) => question.flag === flag),
      content,
    ).length === 0;
  const flags = NEEDED.flatMap((flag) =>
    [(isSound(flag) ? typed[flag] : undefined) ?? examples[flag] ?? []]
      .flat()
      .map((value) => `--${flag} ${shellWord(value)}`),
  );
  return [
    `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} needed as well: ${why}. A whole one:\n` +
      `  npm run new -- ${flags.join(' ')}\n--help tells more`,
  ];
}
