/** A document on its way from one page of this tab to the next; it is gone once it was taken. */
const KEY = 'hindsight-try';

/** `false` where the browser keeps nothing. */
export function handOver(text: string): boolean {
  try {
    sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

export function takeHandedOver(): string | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    return null;
  }
}
