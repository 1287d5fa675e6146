import { compare } from './tally.ts';
import type { Shared } from './trait-index.ts';

/** Words that any report may hold, whatever broke: numbers, and what everybody does, is or has. */
const PLAIN = new Set(
  `access added affected again ahead alert alerts allowed almost alone along already answer answered answers anyone
  around arrive arrived asked became become becomes began begin begins behind below better billion bring brings
  broke broken brought building built called calls cannot carried carry change changed changes channel check
  checked checks clear client clients close comes command commands company complete connected control correct
  customer daily default degraded different dozen early eight eighth eleven empty enabled ended enough entire
  event events everybody everyone everything except expected fault faults fifteen fifth fifty finds first followed
  follows force forced forty found fourth further general given gives going group grows hands happened helped
  holds hundred ignored impaired instance instances instead internal keeps known lacked large larger largest
  lasted later layer learned least leave leaves length limited little local longer looked looks lower machine
  machines makes manual meant merely message messages middle million minute missed missing moment month morning
  moved named names needed needs never newly night nobody normal nothing noticed number numbers object objects
  often opened order ordinary original otherwise overall package packages passed people percent person place
  placed plain planned point pointed points possible primary production public published pulled pushed quarter
  quick quickly quiet reach reached ready really receive received recent record recorded records release remain
  remained remove removed removes report reported request requests restart restarted result returned right rises
  rolled round rules running saved second seconds seemed serve served serves setting seven seventh several share
  shared short showed shown shows simple since single sites sixth sixty slowly small smaller something space
  spread staff stand stands start started starts state stayed steps stopped stops sudden suddenly suspected switch
  switched switching system systems tables taken takes teams tells tenth tested tests thing things third thirty
  thought thousand three together tools toward towards tried tries turned turns twelve twenty twice unable unclear
  unknown unless unlike unnoticed until update updated updates usage using usual usually valid value values
  version waited waiting wanted website weeks whole widely worked working works world worldwide worse write writes
  wrote yesterday`.split(/\s+/),
);

const SHORTEST = 5;
/** Alone it has to say more. */
const SHORTEST_ALONE = 6;
/** Two incidents are what shares a word at least. */
const FEWEST = 2;
/** The largest share of incidents that a telling word may stand in, and one that stands alone. */
const MOST = { several: 0.1, alone: 0.05 };
const MOST_WORDS = 3;
/** Words that begin with the same letters are forms of one. */
const STEM = 5;

/**
 * Of the words that two incidents share, at most three that tell a reader why: rare, long enough, and neither numbers nor
 * what any report holds; the weightiest first. None where a single common one is left.
 * @param incidents how many there are in all
 */
export function tellingWords(words: readonly Shared[], incidents: number): string[] {
  const isRare = ({ count }: Shared, share: number) => count <= Math.max(FEWEST, share * incidents);
  const telling = words
    .filter((word) => isLong(word, SHORTEST) && !PLAIN.has(word.value) && isRare(word, MOST.several))
    .sort((a, b) => b.worth - a.worth || compare(a.value, b.value))
    .filter(
      ({ value }, place, all) =>
        all.findIndex((other) => other.value.slice(0, STEM) === value.slice(0, STEM)) === place,
    );
  const [first, second] = telling;
  if (first && !second && !(isLong(first, SHORTEST_ALONE) && isRare(first, MOST.alone))) return [];
  return telling.slice(0, MOST_WORDS).map(({ value }) => value);
}

/** Codes such as `504` are as telling as long words. */
function isLong({ value }: Shared, length: number): boolean {
  return value.length >= length || /^\p{L}+\p{N}|^[45]\d\d$/u.test(value);
}
