/** Says that a part of the build has ended just now; `npm run build -- --timings` tells how long each took. */
export function phase(name: string): void {
  performance.mark(`hindsight: ${name}`);
}
