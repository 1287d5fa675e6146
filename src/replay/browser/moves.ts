/** One press of a key: it puts a step’s question, or tells the step. */
export interface Move {
  step: number;
  asks: boolean;
}

/** The moves through steps, of which some ask before they tell. */
export function movesOf(asks: readonly boolean[]): Move[] {
  return asks.flatMap((does, step) => [...(does ? [{ step, asks: true }] : []), { step, asks: false }]);
}
