import { onceEach } from './language.ts';

const decimals = onceEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
const whole = onceEach((locale) => new Intl.NumberFormat(locale));
const shares = onceEach(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 6 }),
);

/** A figure with at most two decimals and its thousands set apart by a narrow space, which no language mistakes. */
export function numberText(value: number, language: string): string {
  return decimals(language)
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'group' ? '\u202f' : part))
    .join('');
}

/** A whole number in running text: `12,000`. */
export function wholeText(value: number, language: string): string {
  return whole(language).format(value);
}

/** Percent with its decimals: `12.5%`. @param percent 0 to 100 */
export function percentText(percent: number, language: string): string {
  return shares(language).format(percent / 100);
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const units = onceEach((locale) => {
  const made = new Map<Unit, Intl.NumberFormat>();
  return (unit: Unit) => {
    const known =
      made.get(unit) ??
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false });
    made.set(unit, known);
    return known;
  };
});

/** A number of units in words: `35 minutes`, `1 day`. */
export function unitText(count: number, unit: Unit, language: string): string {
  return units(language)(unit).format(count);
}
