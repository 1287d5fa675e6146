import type { Reading } from '../read.ts';
import { fitting } from './notes.ts';
import type { Notes } from './notes.ts';
import type { Sentence } from '../block.ts';
import { sentencesIn } from '../document.ts';
import { placeOf } from '../evidence.ts';

/** The title of the document; where it has none, the first words that tell what happened. */
export function draftTitle({ title, story, cause, paper }: Reading, notes: Notes): string {
  if (title && fitting(title.text, 120).length >= 5 && notes.bears('title', title.text, title)) {
    if (!title.names)
      notes.ask('title', 'the document’s title names no incident: what broke, in plain words?');
    return fitting(title.text, 120);
  }
  notes.ask('title', 'the document has no title: what broke, in plain words?');
  const told = [
    ...story.impact,
    ...story.summary,
    ...(cause?.sentences ?? []),
    ...sentencesIn(paper.sections),
  ];
  const first =
    told.find(({ text }) => fitting(text, 120).length >= 12 && !/^(?:this|here) is\b/i.test(text)) ?? told[0];
  if (first && notes.bears('title', fitting(first.text, 120), placeOf(first), 'inferred'))
    return fitting(first.text, 120);
  return 'Untitled incident';
}

const MOST = 600;

/** The sentences of the summary as far as they fit; else those on impact or cause, else the first of the document. */
export function draftSummary({ story, cause, paper, title }: Reading, notes: Notes): string {
  const isTitle = (text: string): boolean => text === title?.quote || text === title?.text;
  const summary = story.summary.filter(({ text }) => !isTitle(text));
  const choices: readonly (readonly Sentence[])[] = [
    summary,
    story.impact,
    cause?.sentences ?? [],
    sentencesIn(paper.sections),
  ];
  for (const sentences of choices) {
    let text = '';
    const taken: Sentence[] = [];
    for (const sentence of sentences) {
      const longer = `${text} ${fitting(sentence.text, MOST)}`.trim();
      if (longer.length > MOST || (text.length > 240 && taken.length >= 3)) break;
      text = longer;
      taken.push(sentence);
    }
    const told = fitting(text, MOST);
    if (told.length >= 20 && taken[0] && notes.bears('summary', told, placeOf(taken[0]))) {
      if (sentences !== summary)
        notes.ask('summary', 'the document has no summary; other sentences of it were taken');
      return told;
    }
  }
  notes.ask('summary', 'the document has no sentence that could stand as a summary');
  return 'The imported document gives no summary.';
}
