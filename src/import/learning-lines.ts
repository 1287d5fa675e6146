import type { Line } from './lines.ts';
import { isLearningLabel } from './section-kinds.ts';

/** Where a sentence begins with a few words and a colon. */
const LABELS = /(?<=[.!?]["”’)]?\s)(?=\p{Lu}[\p{L}’' ]{3,40}:\s)/u;

/** Labels in the middle of a line begin lines of their own: "What went well: … What went badly: …". */
export function withLearningLines(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.kind !== 'text' && line.kind !== 'item') return [line];
    const parts: string[] = [];
    for (const part of line.text.split(LABELS)) {
      if (parts.length === 0 || isLearningLabel(part.slice(0, part.indexOf(':')))) parts.push(part);
      else parts.push(`${parts.pop()!}${part}`);
    }
    return parts.length === 1
      ? [line]
      : parts.map((text) => ({ ...line, text: text.trim(), raw: text.trim() }));
  });
}
