import { placeOf } from '../evidence.ts';
import type { Reading } from '../read.ts';
import { isTeam } from '../rules/people.ts';
import { fitting, linesOf } from './notes.ts';
import type { Notes } from './notes.ts';

/** The measures as the schema has them. */
export function draftActions({ actions }: Reading, notes: Notes): Record<string, unknown>[] {
  const told = actions
    .map((action) => ({ ...action, text: fitting(action.text, 1000) }))
    .filter(({ text }) => text.length >= 3);
  const drafted = notes
    .borne('actions', told, ({ text }) => text)
    .map(({ text, type, status, owner, due, url }) => ({
      text,
      ...(type ? { type } : {}),
      ...(status ? { status } : {}),
      ...(owner && fitting(owner, 120) !== '' ? { owner: fitting(owner, 120) } : {}),
      ...(due ? { due } : {}),
      ...(url ? { url } : {}),
    }));
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
    const told = sentences
      .map((sentence) => ({ text: fitting(sentence.text, 1000), ...placeOf(sentence) }))
      .filter(({ text }) => text.length >= 3);
    const texts = notes.borne(`learning.${key}`, told, ({ text }) => text).map(({ text }) => text);
    if (texts.length > 0) learning[key] = texts;
  }
  return Object.keys(learning).length > 0 ? learning : null;
}
