import { branchOf } from '../../incident/incident.ts';
import { CAUSE_WORDS } from '../cause-words.ts';
import { placeOf } from '../evidence.ts';
import type { Reading } from '../read.ts';
import type { Cause } from '../rules/cause.ts';
import { componentIn } from '../rules/component.ts';
import { triggerIn } from '../rules/nature.ts';
import type { ContentWords } from './content-words.ts';
import { firstSentences } from './first-sentences.ts';
import type { Notes } from './notes.ts';

/** Why it happened, as the schema has it. */
export interface Why {
  cause: { category: string; component?: string; summary?: string };
  contributing: { cause: string }[];
  trigger: string | null;
}

/** Cause, contributing causes and trigger, each with its evidence or a question. */
export function draftWhy(reading: Reading, notes: Notes, words: ContentWords): Why {
  const cause = causeOf(reading, notes, words);
  const contributing = contributingTo(cause.category, reading, notes, words);
  return { cause, contributing, trigger: triggerOf(reading, notes) };
}

function causeOf({ cause }: Reading, notes: Notes, words: ContentWords): Why['cause'] {
  if (!cause) {
    notes.ask('cause.category', 'the document does not say what caused it');
    return { category: 'unknown/undisclosed' };
  }
  const drafted: Why['cause'] = { category: categoryOf(cause, notes, words) };
  const component = componentIn(cause.sentences);
  if (component && notes.bears('cause.component', component.text, placeOf(component), 'inferred'))
    drafted.component = component.text;
  const told = cause.sentences.filter(({ text }) => !/\[[A-Z][^\]]{3,}\]/.test(text));
  const summary = firstSentences('cause.summary', told, 10, notes);
  if (summary !== null) drafted.summary = summary;
  return drafted;
}

function categoryOf(cause: Cause, notes: Notes, words: ContentWords): string {
  const { category } = cause;
  if (category && words.causes.has(category) && notes.bears('cause.category', category, cause, 'inferred'))
    return category;
  notes.ask('cause.category', 'which cause of the site’s list fits the words of the document?');
  return words.causes.has('unknown/undetermined') ? 'unknown/undetermined' : 'unknown/undisclosed';
}

/** Other causes that the words plainly name, of other branches than the cause itself. */
function contributingTo(
  category: string,
  { cause }: Reading,
  notes: Notes,
  words: ContentWords,
): Why['contributing'] {
  const told = (cause?.others ?? []).slice(0, 2).flatMap((other) => {
    if (!words.causes.has(other) || branchOf(other) === branchOf(category)) return [];
    const strong = CAUSE_WORDS.find(([id, , weight]) => id === other && weight >= 5);
    const bearing = cause?.sentences.find(({ text }) => strong?.[1].test(text));
    return bearing ? [{ cause: other, ...placeOf(bearing) }] : [];
  });
  return notes
    .borne('contributing', told, (other) => other.cause, 'inferred')
    .map((other) => ({
      cause: other.cause,
    }));
}

function triggerOf({ cause, story }: Reading, notes: Notes): string | null {
  const trigger = triggerIn([...story.trigger, ...(cause?.sentences ?? []), ...story.summary]);
  if (trigger && notes.bears('trigger', trigger.value, trigger, 'inferred')) return trigger.value;
  notes.ask('trigger', 'the document does not say what set it off');
  return null;
}
