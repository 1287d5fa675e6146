import { problemSpeaker } from '../words/problem-words.ts';
import type { ProblemWords } from '../words/problem-words.ts';
import { problemWords } from '../words/schema-words.ts';
import { shapesOf } from '../write/shape.ts';
import type { Shape } from '../write/shape.ts';
import { schema, settings, taxonomy } from './content.ts';
import { helpOf } from './form-words.ts';

const words = problemWords(settings.language);

/** What checker and importer say, in the site's language; `null` where that is theirs. */
export const sayings: ProblemWords | null = words && {
  ...words,
  // Of a field that is missing the checker says what the schema says of it.
  texts: { ...words.texts, ...Object.fromEntries(every(shapesOf({ schema, settings, taxonomy })).map(said)) },
};

/** Says in the site's language what checker, importer and the reader of bodies say. */
export const told: (text: string) => string = sayings ? problemSpeaker(sayings) : (text) => text;

function every(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...every(shape.fields)]);
}

function said(shape: Shape): [string, string] {
  return [shape.help, helpOf(shape)];
}
