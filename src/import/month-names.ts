/** Months by what they are called in English, in full and short. */
export const ENGLISH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';

/** What else they are called: German, French, Spanish, Italian, Portuguese and Dutch, where that differs. */
const ABROAD: readonly (readonly [month: number, names: string])[] = [
  [1, 'januar jänner jan janvier janv enero gennaio janeiro januari'],
  [2, 'februar feber février fevrier févr fevr febrero febbraio fevereiro februari'],
  [3, 'märz maerz mär mars marzo março maart'],
  [4, 'april avril avr abril aprile'],
  [5, 'mai mayo maggio maio mei'],
  [6, 'juni juin junio giugno junho'],
  [7, 'juli juillet juil julio luglio julho'],
  [8, 'august août aout agosto augustus'],
  [9, 'september septembre septiembre settembre setembro'],
  [10, 'oktober okt octobre octubre ottobre outubro'],
  [11, 'november novembre noviembre novembro'],
  [12, 'dezember dez décembre decembre déc diciembre dicembre dezembro'],
];

const MONTHS = new Map(ABROAD.flatMap(([month, names]) => names.split(' ').map((name) => [name, month])));

/** All of these, the longest first. */
export const ELSEWHERE = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month, from 1, by its name in any of these languages. */
export function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.get(lower) ?? SHORT.indexOf(lower.slice(0, 3)) + 1;
}
