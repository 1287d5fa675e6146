/** One press of a key: it puts a step’s question, or tells the step. */
export interface Move {
  /** -1 for the opening alone. */
  step: number;
  asks: boolean;
}

/** The moves through an opening and steps, of which some ask before they tell. */
export function movesOf(asks: readonly boolean[]): Move[] {
  return [
    { step: -1, asks: false },
    ...asks.flatMap((does, step) => [...(does ? [{ step, asks: true }] : []), { step, asks: false }]),
  ];
}
