import { fromChat } from './chat.ts';

/*
 * Markups that tools other than Markdown write: MediaWiki, Jira, e-mail and the log of a status page. Each line becomes
 * one line of Markdown, so that every line keeps its number.
 */

const JIRA = /^h[1-6]\. \S/m;
const MEDIA_WIKI = /^\{\|/m;
const MAIL_HEAD = /^(?:From|To|Cc|Subject|Date|Sent|Reply-To): \S/;
const STATES =
  'Investigating|Identified|Monitoring|Resolved|Update|Completed|Verifying|In progress|Scheduled|Postmortem';
const STATE = new RegExp(`^(?:${STATES}) - \\S`);
/** A line that is a moment alone: "Aug 19, 2024 - 18:42 UTC". */
const MOMENT_ALONE = /^\p{L}{3,9} \d{1,2}, \d{4} - \d{1,2}:\d{2} [A-Z]{2,5}$/u;

/** The text as Markdown where it is written in one of these markups, else as it is. */
export function fromOtherMarkup(text: string): string {
  let lines = text.split('\n');
  if (MEDIA_WIKI.test(text)) lines = mediaWiki(lines);
  else if (JIRA.test(text)) lines = lines.map(jiraLine);
  return fromChat(statusLog(mailHead(lines))).join('\n');
}

function mediaWiki(lines: readonly string[]): string[] {
  const made: string[] = [];
  let row = -1;
  for (const line of lines) {
    const heading = /^(={1,6})\s*(.+?)\s*\1\s*$/.exec(line);
    const cells = /^([!|])(?![-}+])\s*(.*)$/.exec(line)?.[2]?.split(/\s*(?:!!|\|\|)\s*/);
    if (/^(?:\{\||\|\}|\|\+|\|-)/.test(line)) {
      row = -1;
      made.push('');
    } else if (cells && row >= 0) {
      // A cell on a line of its own belongs to the row that has begun.
      made[row] = `${made[row]} ${cells.join(' | ')} |`;
      made.push('');
    } else if (cells) {
      row = made.push(`| ${cells.join(' | ')} |`) - 1;
    } else {
      made.push(
        heading
          ? `${'#'.repeat(heading[1]!.length)} ${heading[2]}`
          : line.replace(/'''([^']+)'''/g, '**$1**'),
      );
    }
  }
  return made;
}

function jiraLine(line: string): string {
  const heading = /^h([1-6])\. (.+)$/.exec(line);
  if (heading) return `${'#'.repeat(Number(heading[1]))} ${heading[2]}`;
  if (/^\|\|.*\|\|\s*$/.test(line)) return line.replaceAll('||', '|');
  if (/^\{(?:code|noformat)(?::[^}]*)?\}\s*$/.test(line)) return '```';
  return line.replace(/\{(?:color|panel|quote|anchor)(?::[^}]*)?\}/g, '');
}

/** The head of an e-mail: its subject becomes the title too, and all of it stays below, so that nobody takes a sender for a title. */
function mailHead(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, index) => index >= first && !MAIL_HEAD.test(line));
  if (first < 0 || end - first < 2) return [...lines];
  const head = lines.slice(first, end);
  const subject = head.find((line) => line.startsWith('Subject: '));
  const title = subject?.slice('Subject: '.length).replace(/^(?:(?:re|fwd?|aw|wg):\s*)+/i, '');
  const rest = head.map((line) => `- ${line}`);
  return [...lines.slice(0, first), ...(title ? [`# ${title}`] : []), ...rest, ...lines.slice(end)];
}

/** "Resolved - …" with its moment on the next line becomes one entry of a timeline. */
function statusLog(lines: readonly string[]): string[] {
  const starts = lines.flatMap((line, index) =>
    STATE.test(line) && MOMENT_ALONE.test(lines[index + 1] ?? '') ? [index] : [],
  );
  if (starts.length < 2) return [...lines];
  const heads = new Set(starts);
  return lines.map((line, index) => {
    if (heads.has(index)) return `- ${line} (${lines[index + 1]})`;
    if (index === starts[0]! - 1 && line.trim() === '') return '## Timeline';
    return heads.has(index - 1) ? '' : line;
  });
}
