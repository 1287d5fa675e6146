/** Why a figure is unknown; `charts` and pages have the words for each. */
export type Reason =
  /** A milestone at one of the ends is not told. */
  | 'not-told'
  /** A milestone is known only to the day. */
  | 'only-dates'
  /** Both were given as the same minute: one was taken from the other. */
  | 'same-minute'
  /** The ends come in another order. */
  | 'other-order'
  /** It still goes on. */
  | 'ongoing'
  /** Nothing was suspected, or nobody told it. */
  | 'none-told'
  /** When one of the hypotheses ended is not told. */
  | 'end-not-told';

/** A length in whole minutes, or why it is unknown. */
export type Length =
  { minutes: number; estimated: boolean; reason: null } | { minutes: null; estimated: false; reason: Reason };

/** A length that is known, in whole minutes. */
export function known(minutes: number, estimated: boolean): Length {
  return { minutes, estimated, reason: null };
}

/** A length that is not, and why. */
export function unknown(reason: Reason): Length {
  return { minutes: null, estimated: false, reason };
}
