/** A document on its way from one page of this tab to the next; it is gone once it was taken. */
const KEY = 'hindsight-try';
/** Where storage is blocked the tab's own name takes it along; a browser empties that for another site. */
const NAME = `${KEY}:`;

export function handOver(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    window.name = NAME + text;
  }
}

export function takeHandedOver(): string | null {
  if (window.name.startsWith(NAME)) {
    const text = window.name.slice(NAME.length);
    window.name = '';
    return text;
  }
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return null;
  }
}
