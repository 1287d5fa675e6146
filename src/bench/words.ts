import type { Dice } from './dice.ts';

/** Words of any text, about as frequent as they stand here. */
const PLAIN = listed(
  `the of and to in was for that on it with as were is at by from not had which be all an after this one no
  when until been more some but than could then its out only two each there before during first while they into most so`,
);

/** Words of reports. */
const TECHNICAL = listed(
  `requests errors service traffic time minutes load database cluster region network queue cache latency servers team
  configuration version nodes memory alert rate limit connections customers replica disk deploy change failover primary
  retries timeout started began returned failed dropped restored answered waited grew fell reached stayed ended showed
  moved drained restarted rolled back found known seen measured slow full empty stale healthy idle busy new old second
  third same other next last own half few many both every between above below again still already almost about under
  over through without because where once also rather even too less very near far since while whose
  API gateway balancer certificate token session index shard partition leader follower consumer producer broker topic
  storage volume snapshot backup kernel container scheduler controller operator policy rule route prefix resolver record
  zone peer link switch router firewall proxy edge origin backend frontend worker pool thread lock transaction query
  schema migration column table row key value batch job pipeline stream event message payload header body response
  status code dashboard graph metric log trace probe threshold page rotation runbook flag rollout canary build image
  package dependency library client browser mobile login checkout payment order search upload email report export import
  quota budget capacity headroom spike surge backlog drift skew leak crash loop panic exception stack heap socket port`,
);

/** So many made-up names stand between two words of reports: half of these are then in more than 7 of 100 reports, as in those of this project. */
const BETWEEN = 9;

function listed(words: string): string[] {
  return [...new Set(words.split(/\s+/))];
}

const BEGINNINGS = 'b c d f g h j k l m n p r s t v w z br cl dr gr pl pr st tr'.split(' ');
const MIDDLES = [...'aeiou'];
const ENDS = ['', '', '', 'n', 'r', 'l', 's', 't', 'm'];

/** A name that could be a system's: two syllables, seldom three. */
function madeUp(dice: Dice): string {
  const syllable = () => dice.oneOf(BEGINNINGS) + dice.oneOf(MIDDLES) + dice.oneOf(ENDS);
  return Array.from({ length: dice.is(0.15) ? 3 : 2 }, syllable).join('');
}

/** Different made-up names. */
export function madeUpNames(dice: Dice, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(madeUp(dice));
  return [...names];
}

/** A vocabulary, the most frequent word first: plain words, then words of reports among names and codes, as large as real collections have. */
export function vocabulary(dice: Dice, size: number): string[] {
  const names = madeUpNames(dice, size - PLAIN.length - TECHNICAL.length).map((name, place) =>
    place % 9 === 8 ? `${name}-${place % 97}` : name,
  );
  const mixed = TECHNICAL.flatMap((word, place) => [
    word,
    ...names.slice(place * BETWEEN, (place + 1) * BETWEEN),
  ]);
  return [...PLAIN, ...mixed, ...names.slice(TECHNICAL.length * BETWEEN)];
}
