import { closest, distance } from 'fastest-levenshtein';

/** An HTML tag that a report may use. */
export interface Tag {
  /** What may stand in it: `nothing`, words of one `line`, or `blocks` such as paragraphs and lists. */
  content: 'nothing' | 'line' | 'blocks';
  /** Whether it stands on its own, as a paragraph does, or among the words of a line. */
  block: boolean;
  /** The tag that must hold it. */
  within?: string;
  /** Attributes: a text, or a switch that has no value. */
  attributes: Readonly<Record<string, 'text' | 'switch'>>;
}

const INLINE: Tag = { content: 'line', block: false, attributes: {} };
const EMPTY: Tag = { content: 'nothing', block: false, attributes: {} };

/** The short list of HTML tags that Markdown has no sign for, and that a report may use as they are. */
export const TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['abbr', { ...INLINE, attributes: { title: 'text' } }],
  ['b', INLINE],
  ['br', EMPTY],
  ['dd', { content: 'blocks', block: true, within: 'dl', attributes: {} }],
  ['del', INLINE],
  ['details', { content: 'blocks', block: true, attributes: { open: 'switch' } }],
  ['dl', { content: 'blocks', block: true, attributes: {} }],
  ['dt', { content: 'line', block: true, within: 'dl', attributes: {} }],
  ['em', INLINE],
  ['i', INLINE],
  ['ins', INLINE],
  ['kbd', INLINE],
  ['mark', INLINE],
  ['s', INLINE],
  ['samp', INLINE],
  ['small', INLINE],
  ['strong', INLINE],
  ['sub', INLINE],
  ['summary', { content: 'line', block: true, within: 'details', attributes: {} }],
  ['sup', INLINE],
  ['u', INLINE],
  ['var', INLINE],
  ['wbr', EMPTY],
]);

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['a', 'write a link as `[words](address)`'],
  ['code', 'put code in backticks'],
  ['h1', 'write a heading as `## words`'],
  ['h2', 'write a heading as `## words`'],
  ['h3', 'write a heading as `### words`'],
  ['hr', 'write `---` on a line of its own'],
  ['img', 'write a picture as `<Figure src="name.png" alt="what it shows" />`'],
  ['li', 'write lists in Markdown'],
  ['ol', 'write lists in Markdown'],
  ['p', 'leave an empty line between paragraphs'],
  ['pre', 'put code between lines of three backticks'],
  ['table', 'write tables in Markdown'],
  ['ul', 'write lists in Markdown'],
]);

/** What to write instead of a tag that is not allowed: its likeliest meaning, else the list of what there is. */
export function insteadOf(name: string, components: readonly string[]): string {
  const instead = INSTEAD.get(name);
  if (instead) return instead;
  const known = [...components, ...TAGS.keys()];
  const near = didYouMean(name, known);
  const list = `there are ${components.map((component) => `\`<${component}>\``).join(', ')}`;
  const escape = `to show a \`<\`, write \`\\<\` or put the text in backticks`;
  return near === null ? `${list}; ${escape}` : `did you mean \`<${near}>\`? To show a \`<\`, write \`\\<\``;
}

/** The name that was likely meant, or `null` where none is near. Upper and lower case count as alike. */
export function didYouMean(name: string, known: readonly string[]): string | null {
  const lower = name.slice(0, 40).toLowerCase();
  const byLower = new Map(known.map((each) => [each.toLowerCase(), each]));
  if (byLower.size === 0) return null;
  const near = closest(lower, [...byLower.keys()]);
  const most = near.length < 3 ? 0 : Math.round(near.length / 3);
  return distance(lower, near) <= most ? byLower.get(near)! : null;
}
