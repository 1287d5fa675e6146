/** How long an exercise is, by its steps. */
export type Length = 'short' | 'medium' | 'long';

/** The most steps of a short one, and of one of medium length. */
export const MOST_STEPS = { short: 5, medium: 10 } as const;

export function lengthOf({ steps }: { steps: readonly unknown[] }): Length {
  if (steps.length <= MOST_STEPS.short) return 'short';
  return steps.length <= MOST_STEPS.medium ? 'medium' : 'long';
}
