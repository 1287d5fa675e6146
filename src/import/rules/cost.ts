import type { Sentence } from '../block.ts';
import type { Told } from './nature.ts';

const CURRENCIES: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₦': 'NGN',
  '¥': 'JPY',
  '₹': 'INR',
};
const SIZES: Record<string, number> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
/** Not where a word follows that would make more of the amount, and that nobody reads here. */
const COST =
  /\b(?:loss|lost|cost|revenue|damage)\b[^.]{0,40}?([$€£₦¥₹])\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:\s?(k|thousand|mn?|million|bn?|billion))?(?![\p{L}\d]|[.,]\d|\s?(?:trillion|tn|lakh|crore))/iu;

/** What it cost, as the first sentence that gives an amount of money tells it. */
export function costIn(sentences: readonly Sentence[]): Told<{ amount: number; currency: string }> | null {
  for (const { text, line } of sentences) {
    const match = COST.exec(text);
    if (!match || /\b(?:did not|didn.t|could have|would have|no )/i.test(text)) continue;
    const size = SIZES[match[3]?.charAt(0).toLowerCase() ?? ''] ?? 1;
    const amount = Number((Number(match[2]!.replaceAll(',', '')) * size).toFixed(2));
    return { value: { amount, currency: CURRENCIES[match[1]!]! }, line, quote: match[0] };
  }
  return null;
}
