/**
 * Puts values into the places of a short text that a page gave to its script, `{name}` each. It knows no plurals: what
 * needs them is written twice, and `Intl.PluralRules` chooses.
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
