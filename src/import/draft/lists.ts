import type { Reading } from '../read.ts';
import { isTeam } from '../rules/people.ts';
import { fitting, linesOf } from './notes.ts';
import type { Notes } from './notes.ts';

/** The measures as the schema has them. */
export function draftActions({ actions }: Reading, notes: Notes): Record<string, unknown>[] {
  const drafted = actions.flatMap((action, index) => {
    const text = fitting(action.text, 1000);
    if (text.length < 3 || !notes.bears(`actions[${index}]`, text, action)) return [];
    return [
      {
        text,
        ...(action.type ? { type: action.type } : {}),
        ...(action.status ? { status: action.status } : {}),
        ...(action.owner && fitting(action.owner, 120) !== '' ? { owner: fitting(action.owner, 120) } : {}),
        ...(action.due ? { due: action.due } : {}),
        ...(action.url ? { url: action.url } : {}),
      },
    ];
  });
  if (drafted.length === 0) notes.ask('actions', 'the document names no measures');
  else if (drafted.every((action) => !('status' in action)))
    notes.ask('actions', 'which of the measures have been taken?');
  const owned = actions.filter(({ owner }) => owner !== null && !isTeam(owner)).map(({ line }) => line);
  if (owned.length > 0)
    notes.ask(
      'actions',
      `${linesOf(owned.slice(0, 40))}: are the owners teams or roles? Names of people do not belong here`,
    );
  return drafted;
}

/** What went well, badly and by luck, where the document tells it apart. */
export function draftLearning({ story }: Reading, notes: Notes): Record<string, string[]> | null {
  const learning: Record<string, string[]> = {};
  for (const [key, sentences] of Object.entries(story.lessons)) {
    const texts = sentences.flatMap((sentence, index) => {
      const text = fitting(sentence.text, 1000);
      return text.length >= 3 &&
        notes.bears(`learning.${key}[${index}]`, text, { line: sentence.line, quote: sentence.text })
        ? [text]
        : [];
    });
    if (texts.length > 0) learning[key] = texts;
  }
  return Object.keys(learning).length > 0 ? learning : null;
}
