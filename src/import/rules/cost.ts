import type { Sentence } from '../block.ts';
import type { Told } from './nature.ts';

/** Letters before a sign say whose it is. */
const CURRENCIES: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₦': 'NGN',
  '¥': 'JPY',
  'CN¥': 'CNY',
  '₹': 'INR',
};
const CODES = new Set(Intl.supportedValuesOf('currency'));
const SIZES: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
/** Not where a word follows that would make more of the amount, and that nobody reads here. */
const COST =
  /\b(?:loss|lost|cost|revenue|damage)\b[^.]{0,40}?(?<!\p{L})(\p{L}{0,2}[$€£₦¥₹])\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:\s?(k|thousand|mn?|million|bn?|billion))?(?![\p{L}\d]|[.,]\d|\s?(?:trillion|tn|lakh|crore))/iu;

/** What it cost, as the first sentence that gives an amount of money tells it. */
export function costIn(sentences: readonly Sentence[]): Told<{ amount: number; currency: string }> | null {
  for (const { text, line } of sentences) {
    const match = COST.exec(text);
    if (!match || /\b(?:did not|didn.t|could have|would have|no )/i.test(text)) continue;
    const after = text.slice(match.index + match[0].length);
    const code = /^\s?([A-Z]{3})\b/.exec(after)?.find((each) => CODES.has(each));
    const currency = code ?? CURRENCIES[match[1]!.toUpperCase()];
    if (currency === undefined) continue;
    const size = SIZES[match[3]?.charAt(0).toLowerCase() ?? ''] ?? 1;
    const amount = Number((Number(match[2]!.replaceAll(',', '')) * size).toFixed(2));
    const quote = match[0] + (code === undefined ? '' : after.slice(0, after.indexOf(code) + code.length));
    return { value: { amount, currency }, line, quote };
  }
  return null;
}
