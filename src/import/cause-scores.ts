import { CAUSE_WORDS } from './cause-words.ts';
import { isDenied, placesOf } from './denied.ts';

/** Where a technical fault is named too, it is the cause and these contribute. */
const SECOND = /^(?:process|change)\//;
const ENOUGH = 2;

/** How strongly the words of a document speak for each cause. */
export class CauseScores {
  readonly #points = new Map<string, number>();

  /** Counts what sentences of one place say. @param least the strength of the words that count */
  add(sentences: readonly { text: string }[], weight: number, least = 0): void {
    // A word said twice in one place is not twice as true.
    const whole = sentences.map(({ text }) => text).join('\n');
    for (const [cause, words, strength] of CAUSE_WORDS) {
      if (strength >= least && tells(whole, words))
        this.#points.set(cause, (this.#points.get(cause) ?? 0) + strength * weight);
    }
  }

  /** The causes that enough speaks for, the strongest first. */
  ranked(): string[] {
    const ordered = [...this.#points]
      .filter(([, points]) => points >= ENOUGH)
      .toSorted((a, b) => b[1] - a[1]);
    const technical = ordered.filter(([cause]) => !SECOND.test(cause));
    const [best] = ordered;
    const isSecond = best && SECOND.test(best[0]) && technical[0] && technical[0][1] * 2 >= best[1];
    const ranked = isSecond ? [...technical, ...ordered.filter(([cause]) => SECOND.test(cause))] : ordered;
    return ranked.map(([cause]) => cause);
  }
}

/** Whether a text says by its words that this was the cause. */
export function speaksFor(text: string, category: string): boolean {
  return CAUSE_WORDS.some(([cause, words]) => cause === category && tells(text, words));
}

/** "Not caused by …", "it was not a …". */
const NOT_IT =
  /\b(?:(?:not|n[’']t)(?: actually| in fact| itself)? (?:caused by|due to|because of|related to|linked to|connected to|the result of|an?|the)|unrelated to|nothing to do with|ruled out)(?: (?:an?|the|any|our))? $/i;
/** What was not there can be the cause (a limit, a check), but not harm that was not done. */
const HARM =
  /attack|breach|hack|intrusion|malware|fail|outage|loss|lost|corrupt|leak|bug|defect|overload|surge|spike|expir|crash|fault|hardware|race cond|dead-?lock|fire|flood|storm|lightning/i;

/** Whether words stand in a text that does not say it was something else. */
function tells(text: string, words: RegExp): boolean {
  return placesOf(text, words).some(
    ({ 0: said, index }) =>
      !NOT_IT.test(text.slice(Math.max(0, index - 40), index)) &&
      !(HARM.test(said) && isDenied(text, index, index + said.length)),
  );
}
