import { leadingMoment } from './moments.ts';

const NAME = String.raw`\p{L}[\p{L}\p{M}\p{N}.'’_@-]{0,40}(?: \p{Lu}[\p{L}\p{M}\p{N}.'’_-]{0,40}){0,3}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
/** "Ana Ruiz  9:02 AM", "pagerbot APP  09:02", "Ana — 03/14/2025 9:02 AM": who says what follows, and when. */
const SPEAKER = new RegExp(
  String.raw`^(${NAME})(?: (?:APP|BOT))?\s+(?:[—–-]\s+)?\[?((?:[\d/.-]{8,10},? )?${CLOCK})\]?\s*$`,
  'u',
);
/** The same joined to what was said, as this module writes it. */
const SPOKEN = new RegExp(String.raw`^(${NAME}) (?:[\d/.-]{8,10},? )?${CLOCK}: `, 'u');
const LEAST = 3;

/**
 * What a chat exported as text says, with who said it on a line of its own before, as a list: one item for each
 * message. A line that is a day between lines becomes a heading. Every line stays where it is.
 */
export function fromChat(lines: readonly string[]): readonly string[] {
  const isHead = lines.map((line, at) => SPEAKER.test(line) && (lines[at + 1] ?? '').trim() !== '');
  if (isHead.filter(Boolean).length < LEAST) return lines;
  return lines.map((line, at) => {
    if (isHead[at] && !isReport(lines[at + 1]!)) {
      const [, name, when] = SPEAKER.exec(line)!;
      return `- ${name} ${when}: ${lines[at + 1]!.trim()}`;
    }
    if (isHead[at - 1] && !isReport(line)) return '';
    const day = /^[-–—=*\s]{2,}(.{6,40}?)[-–—=*\s]{2,}$/.exec(line)?.[1];
    return day !== undefined && leadingMoment(day)?.date ? `## ${day}` : line;
  });
}

/** A message that begins like a part of a report is read as one, and not as an event. */
function isReport(message: string): boolean {
  return /^(?:\*{0,2})(?:summary|root cause|cause|impact|follow-?ups?|action items?|timeline|resolution)\b[^:]{0,60}:/i.test(
    message,
  );
}

/** Where the time of day stands in a message that this module wrote; `null` in any other text. */
export function spokenAt(text: string): number | null {
  const name = SPOKEN.exec(text)?.[1];
  return name === undefined ? null : name.length + 1;
}
