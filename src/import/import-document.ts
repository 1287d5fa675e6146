import { importedBody } from './body.ts';
import { draftOf } from './draft/draft.ts';
import type { ContentWords } from './draft/content-words.ts';
import { Notes } from './draft/notes.ts';
import type { Evidence, Question } from './evidence.ts';
import { read } from './read.ts';
import type { Reading } from './read.ts';
import type { SourceText } from './source-text.ts';

/** What became of one document. */
export interface Imported {
  isPostmortem: boolean;
  /** Why it is no postmortem. */
  reason: string | null;
  /** The frontmatter as the schema has it; `null` for what is no postmortem. */
  incident: Record<string, unknown> | null;
  /** MDX. */
  body: string;
  evidence: Evidence[];
  questions: Question[];
}

/** A document longer than this is no postmortem, and reading it would take long. */
const LONGEST = 200_000;

/**
 * Reads a document into a draft. Never throws for what stands in it; needs nothing but the language, so it runs in the
 * browser too. `today` is an ISO date.
 */
export function importDocument(source: SourceText, words: ContentWords, today: string): Imported {
  if (source.text.length > LONGEST) {
    return refused(`it has more than ${LONGEST / 1000} thousand characters`, source.text.slice(0, LONGEST));
  }
  const reading = read(source);
  if (reading.refusal !== null) {
    const notes = new Notes(source);
    if (reading.title) notes.bears('title', reading.title.text, reading.title);
    return { ...refused(reading.refusal, ''), evidence: notes.evidence };
  }
  const draft = draftOf(reading, words, today);
  const { mdx, pictures } = importedBody(textOf(reading));
  const questions = [
    ...draft.questions,
    ...pictures.slice(0, 40).map(({ src, alt }) => ({
      field: 'body',
      message: `the picture “${(alt || src).slice(0, 120)}” is left out: put its file beside the report and show it by <Figure>`,
    })),
  ];
  return {
    isPostmortem: true,
    reason: null,
    incident: draft.incident,
    body: mdx,
    evidence: draft.evidence,
    questions: [...questions, ...unsafe(source.original)],
  };
}

function refused(reason: string, body: string): Imported {
  return { isPostmortem: false, reason, incident: null, body, evidence: [], questions: [] };
}

/** The text without its front matter, which became fields. */
function textOf({ paper: { source, frontMatter } }: Reading): string {
  return source.text.split('\n').slice(frontMatter.lines).join('\n');
}

const UNSAFE: readonly (readonly [string, RegExp])[] = [
  ['an e-mail address', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/],
  [
    'what looks like a key or token',
    /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{16,}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,})/,
  ],
  ['what looks like a private key', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/],
  ['a password in an address', /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,64}:[^\s@/]{1,64}@/i],
];

/** What should not be published is pointed out, and not repeated. */
function unsafe(text: string): Question[] {
  const lines = text.split('\n');
  return UNSAFE.flatMap(([what, pattern]) => {
    const line = lines.findIndex((words) => pattern.test(words));
    return line < 0
      ? []
      : [{ field: 'body', message: `line ${line + 1} holds ${what}: take it out before this is shared` }];
  });
}
