import { asserted } from '../denied.ts';
import type { Reading } from '../read.ts';
import { fixKindsIn } from '../rules/nature.ts';
import { withEffect } from '../rules/without-effect.ts';
import { firstSentences } from './first-sentences.ts';
import type { Notes } from './notes.ts';

/** Said of a cause's own words, these tell how it was mended; "deployed" or "added" may tell how it came. */
const REPAIRED =
  /\b(?:fixed|resolved|restored|rolled back|reverted|restarted|corrected|repaired|recovered|patched|solved|renewed)\b|\b(?:fix|patch|solution|remedy) (?:was|is|involved|consisted)\b/i;

/** What was put back, though no kind of fix can be told from it. */
const PUT_BACK =
  /\b(?:put(?:ting)? (?:[\w-]+ ){0,4}back\b(?! (?:in|into|on)\b)|re-?add(?:ed|ing)|re-?creat(?:ed|ing)|re-?instat(?:ed|ing)|re-?enabl(?:ed|ing)|re-?install(?:ed|ing)|(?:turned|switched) (?:[\w-]+ ){0,4}(?:back on|off again))\b/i;

/** Said of an entry of the timeline, these tell that it may have ended it. */
const WORKED =
  /\b(?:fix|resol|restor|roll|revert|restart|correct|repair|replac|recover|patch|solv|renew|deploy|clear|kill|increas|adjust|add|undo|undid|backed out|switched|set back|changed back)\w*/i;

/** What ended it, as the schema has it: where a section tells it, else in the cause's own words or the timeline. */
export function draftFix({ story, cause, schedule }: Reading, notes: Notes): Record<string, unknown> | null {
  const inCause = (cause?.sentences ?? []).filter(({ text }) => REPAIRED.test(text));
  const worked = withEffect(schedule.entries).map(({ text, line }) => ({ text, line }));
  const own = story.resolution.length > 0 ? story.resolution : inCause;
  const read = fixKindsIn(own.length > 0 ? withEffect(own) : worked.filter(({ text }) => WORKED.test(text)));
  const kinds = notes.borne('fix.kinds', read, ({ value }) => value, 'inferred');
  const putBack = worked.filter(({ text }) => asserted(text, PUT_BACK) !== null).slice(0, 1);
  const summary = firstSentences('fix.summary', own.length > 0 ? own : putBack, 5, notes);
  if (kinds.length === 0 && summary === null) {
    notes.ask('fix', 'the document does not say what ended it');
    return null;
  }
  return {
    ...(kinds.length > 0 ? { kinds: kinds.map(({ value }) => value) } : {}),
    ...(summary === null ? {} : { summary }),
  };
}
