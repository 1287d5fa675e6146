import type { Question } from '../import/evidence.ts';
import type { Imported } from '../import/import-document.ts';

/** Shows what came of each document, as it comes. */
export interface ImportOutput {
  /** A document was read; it may be no postmortem. */
  read: (name: string, imported: Imported) => void;
  /** Its draft was written to a path, or with `null` to none. */
  drafted: (name: string, path: string | null, questions: readonly Question[]) => void;
  unread: (name: string, message: string) => void;
  /** No more come. */
  end: () => void;
}

type Print = (text: string) => void;

/** Lines for people: refusals with their reason, drafts with their questions. */
export function textOutput(print: Print): ImportOutput {
  return {
    read: (name, { isPostmortem, reason }) => {
      if (!isPostmortem) print(`${name}: no postmortem: ${reason}\n`);
    },
    drafted: (name, path, questions) => {
      print(`${name}: ${path ?? 'a draft'}, ${questions.length} questions\n`);
      for (const { field, message } of questions) print(`  ${field}: ${message}\n`);
    },
    unread: () => {},
    end: () => {},
  };
}

/** One JSON array, an object a document, printed as they come: all drafts together can be large. */
export function jsonOutput(print: Print): ImportOutput {
  let before = '[\n';
  const add = (result: object): void => {
    print(before + JSON.stringify(result));
    before = ',\n';
  };
  const nothing = { isPostmortem: false, incident: null, body: '', evidence: [], questions: [] };
  return {
    read: (name, { reason, ...imported }) =>
      add({ file: name, ...imported, ...(reason === null ? {} : { reason }) }),
    drafted: () => {},
    unread: (name, error) => add({ file: name, ...nothing, error }),
    end: () => print(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}
