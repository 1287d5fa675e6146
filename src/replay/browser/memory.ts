/** What a reader has come to, kept for this tab alone. */
export interface Memory {
  at: number;
  /** By the number of the step. */
  guesses: Record<string, string>;
}

/** What was kept of a replay; storage may be blocked, and may hold anything. */
export function recall(id: string): Memory {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key(id)) ?? 'null') as Partial<Memory> | null;
    const guesses = Object.entries(kept?.guesses ?? {}).filter(([, guess]) => typeof guess === 'string');
    return { at: Number.isInteger(kept?.at) ? kept!.at! : 0, guesses: Object.fromEntries(guesses) };
  } catch {
    return { at: 0, guesses: {} };
  }
}

export function keep(id: string, memory: Memory): void {
  try {
    sessionStorage.setItem(key(id), JSON.stringify(memory));
  } catch {
    // It then holds as long as the page does.
  }
}

const key = (id: string): string => `replay:${id}`;
