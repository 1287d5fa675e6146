/** Small initial for running text; names that begin with an abbreviation or a proper name keep theirs. */
export function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
