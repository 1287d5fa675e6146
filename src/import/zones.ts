/** What a zone's name says: its offset, or the place whose clock it is, or neither where several zones share the name. */
export type Zone = { offset: string } | { place: string } | null;

const OFFSETS: Record<string, string> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  WET: 'Z',
  WAT: '+01:00',
  CET: '+01:00',
  BST: '+01:00',
  CEST: '+02:00',
  CAT: '+02:00',
  SAST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EAT: '+03:00',
  EEST: '+03:00',
  MSK: '+03:00',
  TRT: '+03:00',
  PKT: '+05:00',
  NPT: '+05:45',
  WIB: '+07:00',
  ICT: '+07:00',
  SGT: '+08:00',
  HKT: '+08:00',
  AWST: '+08:00',
  PHT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  ACST: '+09:30',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BRT: '-03:00',
  ART: '-03:00',
  COT: '-05:00',
  PET: '-05:00',
  GMTZ: 'Z',
};
/** Zones whose clock changes over the year, or that go by a place. */
const PLACES: Record<string, string> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};
/** What stands for a zone only after words that say so: "all times Pacific". */
const REGIONS: Record<string, string> = {
  EASTERN: 'America/New_York',
  CENTRAL: 'America/Chicago',
  MOUNTAIN: 'America/Denver',
  PACIFIC: 'America/Los_Angeles',
};
/** Written by many, meant differently by each. */
const SHARED = ['IST', 'CST', 'AST', 'SST'];

const NAMES: readonly (readonly [RegExp, Zone])[] = [
  [/(?:coordinated universal|greenwich mean) time|greenwi?t?ch/i, { offset: 'Z' }],
  [/west(?:ern)? africa(?:n)? (?:standard )?time|lagos time|nigerian? time/i, { offset: '+01:00' }],
  [/central africa(?:n)? time/i, { offset: '+02:00' }],
  [/east(?:ern)? africa(?:n)? (?:standard )?time|nairobi time/i, { offset: '+03:00' }],
  [/south africa(?:n)? (?:standard )?time/i, { offset: '+02:00' }],
  [/indian? standard time/i, { offset: '+05:30' }],
  [/japan standard time/i, { offset: '+09:00' }],
  [/central european summer time/i, { offset: '+02:00' }],
  [/central european (?:standard )?time/i, { place: 'Europe/Berlin' }],
  [/british summer time/i, { offset: '+01:00' }],
  [/eastern standard time/i, { offset: '-05:00' }],
  [/eastern daylight time/i, { offset: '-04:00' }],
  [/pacific standard time/i, { offset: '-08:00' }],
  [/pacific daylight time/i, { offset: '-07:00' }],
  [/eastern time/i, { place: 'America/New_York' }],
  [/central time/i, { place: 'America/Chicago' }],
  [/mountain time/i, { place: 'America/Denver' }],
  [/pacific time/i, { place: 'America/Los_Angeles' }],
  [/(?:london|uk) time/i, { place: 'Europe/London' }],
];

/** Places whose clocks the language knows: "Europe/Paris", "Paris time", "heure de Paris". */
const IANA = Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'));
const CITIES = new Map(
  IANA.map((name) => [name.split('/').at(-1)!.replaceAll('_', ' ').toLowerCase(), name]),
);
const CITY = [...CITIES.keys()].sort((a, b) => b.length - a.length).join('|');
const PLACE = String.raw`(?:${IANA.join('|')})(?!\w)|(?:heure de|Ortszeit) (?:${CITY})(?!\w)|(?:${CITY}) (?:local )?time\b`;

const SHORT = [...Object.keys(OFFSETS), ...Object.keys(PLACES), ...SHARED]
  .sort((a, b) => b.length - a.length)
  .join('|');
const LONG = NAMES.map(([pattern]) => pattern.source).join('|');
/** Hours, and minutes where they are written. In "10:00 UTC-11:30 UTC" they are a time of day. */
const NUMBER = String.raw`(?:0?\d|1[0-4])(?::?[0-5]\d)?(?![\d:]|\s?(?:UTC|GMT|[ap]\.?m\b))`;
/** A zone in its written forms, without anchors or groups that capture. */
export const ZONE_PATTERN = String.raw`(?:(?:UTC|GMT)\s?[+-]\s?${NUMBER}|[+-](?:0\d|1[0-4]):?[0-5]\d(?!\d)|(?:${SHORT})(?![\w/]|[+-]\d{2}(?!:\d{2}\s?(?:UTC|GMT)))|${LONG}|${PLACE})`;

/** Reads a zone as it is written: `UTC`, `GMT+3`, `+01:00`, `Pacific time`. */
export function readZone(written: string): Zone {
  const text = written.trim();
  const numeric = /^(?:UTC|GMT)?\s?([+-])\s?(\d{1,2}):?(\d{2})?$/i.exec(text);
  if (numeric) {
    const [, sign, hours, minutes] = numeric;
    const distance = Number(hours) * 60 + Number(minutes ?? 0);
    if (Number(minutes ?? 0) > 59 || distance > (sign === '-' ? 12 : 14) * 60) return null;
    return { offset: `${sign}${hours!.padStart(2, '0')}:${minutes ?? '00'}` };
  }
  const short = text.toUpperCase();
  if (short in OFFSETS) return { offset: OFFSETS[short]! };
  if (short in PLACES) return { place: PLACES[short]! };
  if (Object.hasOwn(REGIONS, short)) return { place: REGIONS[short]! };
  const named = NAMES.find(([pattern]) => pattern.test(text))?.[1];
  if (named !== undefined) return named;
  const lower = text.toLowerCase();
  const city = /^(?:heure de|ortszeit) (.+)$/.exec(lower)?.[1] ?? /^(.+?) (?:local )?time$/.exec(lower)?.[1];
  const place = IANA.find((name) => name.toLowerCase() === lower) ?? CITIES.get(city ?? '');
  return place === undefined ? null : { place };
}
