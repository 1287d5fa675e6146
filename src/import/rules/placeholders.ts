import type { Document } from '../document.ts';
import type { Place } from '../evidence.ts';

const FIELD =
  /\[(?!x\]|X\]| \])(?=[A-Z_a-z])(?:[^\][\n]{2,160})\](?![(:[])|\{\{[^}\n]{1,80}\}\}|\b(?:YYYY-MM-DD|XX:XX|HH:MM|TBD)\b/g;
const PROMPT =
  /^(?:(?:list|describe|report|note|explain|run|include|document|add|state|provide)\b[^.]{0,30}\b(?:the|any|how|what|when|who|a|your)\b.{0,200}|(?:what|how|who|when|which|why)\b[^.]{3,200}\?.*|.{3,80}must contain.{0,60})$/i;

/** Fields of a template that were not filled in, and its prompts that were left in the text. */
export function readPlaceholders({ lines, sections }: Document): Place[] {
  const found: Place[] = [];
  const links = new Set(
    lines.flatMap(({ raw }) => [...raw.matchAll(/\[([^\]]+)\](?:\(|\[|:)/g)].map(([, words]) => words)),
  );
  // A question that is answered below is a heading.
  const answered = new Set(sections.flatMap((section) => (section.blocks.length > 0 ? [section.line] : [])));
  for (const line of lines) {
    if (line.kind === 'code' || line.kind === 'blank') continue;
    const field = line.text
      .match(FIELD)
      ?.find((match) => !links.has(match.slice(1, -1)) && /\s|^\[[A-Z]/.test(match));
    if (field && field.split(' ').length <= 14 && !/^\[[a-zA-Z-]+\]$/.test(field)) {
      found.push({ line: line.number, quote: field });
      continue;
    }
    const prompt = /^\s*(?:[-*]\s+)?(?:\*|_)(?!\*|_)/.test(line.raw) || line.kind === 'heading';
    if (prompt && PROMPT.test(line.text) && !answered.has(line.number))
      found.push({ line: line.number, quote: line.text });
  }
  for (const { name, line, kind } of sections) {
    if (kind !== 'other' && /must contain|\?$/.test(name) && !found.some((place) => place.line === line))
      found.push({ line, quote: name });
  }
  return found.slice(0, 40);
}
