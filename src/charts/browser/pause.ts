/** Lets the page answer before going on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
