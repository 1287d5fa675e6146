/** Widths of characters in em, a little wider than in the widest of the system fonts in use. */
const NARROW = /[ijl.,:;'’|!()[\]]/;
const SLIM = /[frt\-/"“”\s]/;
const BROAD = /[mwMW@%…—]/;
const CAPITAL = /[A-Z&]/;

const widths = new Map<string, number>();

/** How wide a text may become, in pixels, whatever the system's font: for placing words that must not touch. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) {
    const width = widths.get(character) ?? widthOf(character);
    widths.set(character, width);
    em += width;
  }
  return em * size * (bold ? 1.08 : 1);
}

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.33;
  if (SLIM.test(character)) return 0.42;
  if (BROAD.test(character)) return 0.98;
  if (CAPITAL.test(character)) return 0.74;
  const code = character.codePointAt(0)!;
  if (code < 0x250) return 0.63;
  // Ideographs, full-width forms and pictures take a whole square or more.
  return code < 0x1100 ? 0.72 : code < 0x10000 ? 1.02 : 1.4;
}

/** Breaks a text between words so that no line is wider than that; a word that is, is broken too. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of unbroken(text)
    .split(/[ \t\n]+/)
    .filter(Boolean)
    .flatMap((whole) => cut(whole, width, size, bold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** A number and its unit stay together, and so do hours and their minutes. */
function unbroken(text: string): string {
  return text
    .replaceAll(/(\d) (?=(?:min|h|days?|years?)\b)/g, '$1\u00a0')
    .replaceAll(/(\d\u00a0(?:h|days?)) (?=\d+\u00a0)/g, '$1\u00a0');
}

function cut(word: string, width: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const pieces: string[] = [''];
  for (const character of word) {
    if (textWidth(pieces.at(-1)! + character, size, bold) > width && pieces.at(-1) !== '') pieces.push('');
    pieces[pieces.length - 1] += character;
  }
  return pieces;
}

/** A text of so many characters at most, cut between words where that can be. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const head = characters.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
