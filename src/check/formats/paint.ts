/** How parts of a text look on a terminal; without colours they are left as they are. */
export interface Paints {
  bold: (text: string) => string;
  faint: (text: string) => string;
  error: (text: string) => string;
  warning: (text: string) => string;
  good: (text: string) => string;
}

/** By the escape codes of ANSI, where colours are wanted. */
export function paints(colour: boolean): Paints {
  const code = (on: number, off: number) => (text: string) =>
    colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    bold: code(1, 22),
    faint: code(2, 22),
    error: code(31, 39),
    warning: code(33, 39),
    good: code(32, 39),
  };
}
