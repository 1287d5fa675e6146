/** The seed of every resampling, so that the same reports give the same figures on every machine. */
export const SEED = 20_240_118;

/**
 * A generator of whole numbers from 0 up to and without 2^32: xoshiro128** 1.1 of Blackman and Vigna,
 * "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47 (2021). The state must not be all zeros.
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** The same generator started from one number, whose bits SplitMix32 spreads over the state. */
export function seeded(seed: number): () => number {
  let state = seed;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return xoshiro128([next(), next(), next(), next()]);
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}
