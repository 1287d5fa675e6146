/** A word of a command line, such as a file’s name, as a shell takes it. */
export function shellWord(text: string): string {
  return /^[\w./:\\+~-]+$/.test(text) ? text : JSON.stringify(text);
}
