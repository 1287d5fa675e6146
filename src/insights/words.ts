/** Words so common in reports of any kind that sharing them means nothing. */
const COMMON = new Set(
  `about after again against also although always among another because been before being between both cause caused
  causing could customers days does down during each every failed failing failure fails from have having hours however
  incident into issue issues made make many minutes more most nearly only other others outage over part postmortem
  problem reason report root same seconds service services should site some still such than that their them then there
  these they this those through time times took under until users very were what when where which while whose will with
  within without would years`.split(/\s+/),
);

/**
 * The telling words of a text, in lower case, each once: four letters or more, or three with a digit among them.
 * Codes such as `504` and `etimedout` are words.
 */
export function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => isTelling(word) && !COMMON.has(word));
}

function isTelling(word: string): boolean {
  return word.length >= 4 || (word.length === 3 && /\d/.test(word));
}
