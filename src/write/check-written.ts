import { checkText } from '../check/check-text.ts';
import type { Context } from '../check/context.ts';
import { draftWith } from '../check/draft.ts';
import type { BodyReader, Draft } from '../check/draft.ts';
import { lenientSchema } from '../check/lenient-schema.ts';
import { silence } from '../check/silence.ts';
import type { Content } from '../incident/content.ts';
import type { LocalProblem } from '../incident/problem.ts';
import { fieldOfProblem } from './field-of-problem.ts';
import { FORM_RULES } from './rules.ts';

/** A problem of the checker, and the field of the form that it is about. */
export interface WrittenProblem extends LocalProblem {
  /** `timeline.2.at`, `body`, `file`; the empty string where it is about the report as a whole. */
  field: string;
}

/** What is checked: the file's text and its place in the folder `incidents`. */
export interface WrittenFile {
  text: string;
  /** `2024/2024-01-18-cache-outage.mdx` */
  path: string;
}

/** What a check in the browser knows. */
export interface WrittenContext {
  content: Content;
  now: Date;
  /** The ids of the site's other reports, as far as they are known. */
  ids: ReadonlySet<string>;
  /** Reads the body, where its parser has been loaded. */
  readBody?: BodyReader | undefined;
}

/** Reads nothing of a body, which takes a parser that does not run here, but that it is there, for rules about prose. */
const unread: BodyReader = () => ({
  body: {
    html: '',
    headings: [],
    text: '',
    words: 0,
    links: [],
    pictures: [],
    comments: [],
    hasInternal: false,
    internals: [],
  },
  problems: [],
});

/**
 * Looks at what was written, by the checker's own readers and rules and in its words; `FORM_RULES` says which rules it
 * can ask here. Errors first, then in the order of the file.
 */
export async function checkWritten(
  { text, path }: WrittenFile,
  { content, now, ids, readBody = unread }: WrittenContext,
): Promise<WrittenProblem[]> {
  const file = { name: `content/incidents/${path}`, path, content: new TextEncoder().encode(text) };
  const library: Context['library'] = {
    filesOf: (id) => (ids.has(id) ? [`${id}.mdx`] : []),
    has: (id) => ids.has(id),
    ids: () => [...ids],
    peer: () => Promise.resolve(null),
    hasFile: () => Promise.resolve(false),
    hasPublicFile: () => Promise.resolve(false),
  };
  const context: Context = { content, lenient: lenientSchema(content.schema), library, now };
  let draft: Draft | null = null;
  const found = await checkText(file, text, context, {
    rules: FORM_RULES,
    readDraft: (...given) => {
      const read = draftWith(readBody, ...given);
      ({ draft } = read);
      return read;
    },
  });
  const told = FORM_RULES.flatMap((rule) =>
    'findInFile' in rule ? [{ rule, findings: rule.findInFile(file, context) }] : [],
  );
  const aboutFile: WrittenProblem[] = [];
  for (const { rule, findings } of told)
    for (const { place, message, hint } of await findings)
      aboutFile.push({ ...place, rule: rule.id, severity: rule.severity, message, hint, field: 'file' });
  const heard = silence(found.problems, text, found.comments, (id) =>
    FORM_RULES.find((rule) => rule.id === id),
  );
  const inText = heard
    .filter(({ rule }) => !rule.startsWith('silence-'))
    .map((problem) => ({ ...problem, field: fieldOfProblem(problem, draft, content.schema) }));
  return [...aboutFile, ...inText].toSorted(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || a.line - b.line,
  );
}
