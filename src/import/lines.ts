import { plain } from './markup.ts';
import { isSectionName, kindOf } from './section-kinds.ts';

/** A line of a document, with what its marks say about it. */
export interface Line {
  /** From 1, in the text as it was given. */
  number: number;
  /** The words, without markup. */
  text: string;
  raw: string;
  /** Columns before the first sign; a tab counts as four. */
  indent: number;
  kind: 'blank' | 'heading' | 'item' | 'row' | 'text' | 'code';
  /** 1 to 6 of a heading, else 0. */
  level: number;
  /** Of an item: whether it is numbered. */
  numbered: boolean;
  /** Of an item with a box: whether it is ticked. */
  checked: boolean | null;
  /** Of a table's row. */
  cells: string[];
  /** The whole line is bold, which is how many write headings. */
  bold: boolean;
}

const HEADING = /^\s{0,6}(#{1,6})(?:\s+|(?=\*{0,2}[A-Z]))(.+?)\s*#*\s*$/;
const ITEM = /^(\s*)(?:([-*+•·‣◦–])|(\d{1,3}|[a-z])[.)])\s+(.*)$/;
const FENCE = /^\s*(?:[-*+]\s+)?(```+|~~~+)/;
/** The address of a link, which stands apart from its words. */
const REFERENCE = /^\s{0,3}\[[^\]]{1,200}\]:\s+\S+\s*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;

/** Takes a text apart into lines; front matter is passed over. `numberOf` gives a line's number in the original. */
export function readLines(
  given: readonly string[],
  skip: number,
  numberOf: (index: number) => number,
): Line[] {
  const texts = unfenced(given);
  const lines: Line[] = [];
  let fence: string | null = null;
  let comment = false;
  for (let index = skip; index < texts.length; index += 1) {
    let raw = texts[index]!.slice(0, 20_000);
    const number = numberOf(index);
    const mark = FENCE.exec(raw)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
      // A fence that opens and closes on one line holds no lines.
      const opens: boolean = fence === null && !raw.slice(raw.indexOf(mark) + mark.length).includes(mark);
      fence = opens ? mark : null;
      lines.push(lineOf(number, '', 'blank'));
      continue;
    }
    if (fence !== null && !isStructure(raw, texts[index - 1] ?? '')) {
      lines.push({ ...lineOf(number, raw, 'code'), text: raw.trim() });
      continue;
    }
    fence = null;
    if (comment) {
      const end = raw.indexOf('-->');
      if (end >= 0) comment = false;
      raw = end < 0 ? '' : raw.slice(end + 3);
    }
    const open = raw.lastIndexOf('<!--');
    if (open >= 0 && !raw.includes('-->', open)) {
      comment = true;
      raw = raw.slice(0, open);
    }
    lines.push(readLine(raw, number));
  }
  return underlined(lines);
}

/** A document that stands in a code fence as a whole is no code. */
function unfenced(texts: readonly string[]): readonly string[] {
  const told = texts.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || last - first < 8) return texts;
  const fences = texts.filter((text) => FENCE.test(text)).length;
  if (fences > 2 || !FENCE.test(texts[first]!) || !FENCE.test(texts[last]!)) return texts;
  return texts.map((text, index) => (index === first || index === last ? '' : text));
}

/** An entry of a timeline or a section's heading inside a fence: its end was forgotten. */
function isStructure(raw: string, before: string): boolean {
  if (before.trim() !== '') return false;
  const entry = /^[-*] \**\d{1,2}:\d{2}\b/.test(raw);
  const heading = /^#{1,4} (.{3,60})$/.exec(raw)?.[1];
  return entry || (heading !== undefined && kindOf(heading) !== 'other' && isSectionName(heading));
}

function readLine(given: string, number: number): Line {
  const raw = fromTag(given);
  if ((RULE.test(raw) && raw.trim() !== '') || REFERENCE.test(raw)) return lineOf(number, raw, 'blank');
  const heading = HEADING.exec(raw);
  if (heading) {
    return { ...lineOf(number, raw, 'heading'), text: plain(heading[2]!), level: heading[1]!.length };
  }
  if (/^\s*\|.*\|\s*$/.test(raw) || /^[^|]+\|[^|]+\|/.test(raw)) {
    const cells = raw
      .trim()
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map(plain);
    const divider = cells.every((cell) => /^:?-{2,}:?$|^$/.test(cell));
    return { ...lineOf(number, raw, divider ? 'blank' : 'row'), text: plain(cells.join(' ')), cells };
  }
  const unquoted = raw.replace(/^\s{0,3}>\s?/, '');
  const item = ITEM.exec(unquoted.replace(/^(\s*)(?=\[[ xX]\]\s+\S)/, '$1- '));
  if (item) {
    const box = /^\[([ xX])\]\s+/.exec(item[4]!);
    const rest = box ? item[4]!.slice(box[0].length) : item[4]!;
    return {
      ...lineOf(number, raw, 'item'),
      text: plain(rest),
      numbered: item[2] === undefined,
      checked: box ? box[1] !== ' ' : null,
      bold: isBold(rest),
    };
  }
  const text = plain(unquoted);
  return { ...lineOf(number, raw, text === '' ? 'blank' : 'text'), text, bold: isBold(unquoted) };
}

/** The few tags that people mix into Markdown to lay it out. */
function fromTag(raw: string): string {
  if (!raw.includes('<')) return raw;
  const heading = /^\s*<h([1-6])\b[^>]{0,200}>(.*?)(?:<\/h\1>.*)?$/i.exec(raw);
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${heading[2]}`;
  return raw.replace(/^(\s*)<li\b[^>]{0,200}>\s*/i, '$1- ');
}

function isBold(text: string): boolean {
  return /^\s*(?:\*\*|__)[^*_]{1,200}(?:\*\*|__)\s*:?\s*$/.test(text);
}

/** A line of `===` or `---` under a line of words makes it a heading. */
function underlined(lines: Line[]): Line[] {
  return lines.map((line, index) => {
    const next = lines[index + 1];
    const before = lines[index - 1];
    if (line.kind !== 'text' || next?.kind !== 'blank' || line.text.length > 120) return line;
    if (/^\d{1,2}[:.h]\d/.test(line.text)) return line;
    if (before && before.kind === 'text') return line;
    const mark = /^\s{0,3}(=|-)\1{2,}\s*$/.exec(next.raw)?.[1];
    return mark ? { ...line, kind: 'heading', level: mark === '=' ? 1 : 2 } : line;
  });
}

function lineOf(number: number, raw: string, kind: Line['kind']): Line {
  const lead = /^[ \t]*/.exec(raw)![0];
  const indent = [...lead].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), 0);
  return {
    number,
    text: '',
    raw,
    indent,
    kind,
    level: 0,
    numbered: false,
    checked: null,
    cells: [],
    bold: false,
  };
}
