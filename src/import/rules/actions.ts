import { sentencesOf } from '../block.ts';
import type { Block } from '../block.ts';
import { datesIn, isoDate } from '../dates.ts';
import type { Document } from '../document.ts';
import { isIn, upwards } from '../sections.ts';
import type { Section } from '../sections.ts';
import { actionType } from './action-type.ts';
import type { ActionType } from './action-type.ts';

/** A measure that was taken or promised. */
export interface Action {
  text: string;
  type: ActionType | null;
  status: 'open' | 'in-progress' | 'done' | 'dropped' | null;
  owner: string | null;
  /** ISO date. */
  due: string | null;
  url: string | null;
  line: number;
  quote: string;
}

const FIELD =
  /^(?:(task|description|what|action)|(deadline|due(?: date)?|by when|when|eta|target(?: date)?)|(owner|responsible|assignee|assigned to|who|team|lead)|(status|state|progress)|(?:priority|type|effort|estimate|ticket|issue|link|bug|jira|impact|goal|timeline|tracking))\s*(?:\([^)]*\))?\s*:\s*(.*)$/i;
const LEAD_IN =
  /\b(?:to (?:prevent|avoid|ensure|reduce|minimi[sz]e|address)|following|steps?|measures?|improvements?|changes?|actions?|these include)\b[^.]*:$/i;
const CLOSING =
  /^(?:by (?:implementing|addressing|taking|following|doing|completing|making)|in conclusion|overall|through (?:this|these)|this (?:incident|postmortem|outage|report|document)|these (?:measures|actions|steps|improvements|changes)|we (?:aim|hope|apologi[sz]e|appreciate|believe|are committed)|with these|together|to (?:prevent|avoid) (?:similar|such|this|these|future)|moving forward|conclusion|thank)/i;
const MEASURE =
  /\b(?:should|shall|must|will|need(?:s|ed)? to|ha(?:s|ve) to|going to|plan(?:s|ned)? to|recommend\w*|make sure|ensure|implement\w*|add(?:ed|ing)?|improv\w*|creat\w*|updat\w*|review\w*|set ?up|automat\w*|monitor\w*|test\w*|train\w*|document\w*|establish\w*|introduc\w*|deploy\w*|migrat\w*|upgrad\w*|increas\w*|enabl\w*|avoid|use\b|configur\w*|enforce\w*|schedul\w*|conduct\w*)\b/i;
const DONE =
  /\b(?:completed|done|already (?:implemented|taken|in place)|(?:has|have) (?:already )?(?:been )?(?:implemented|put in place))\b/i;

/** The items of the sections on measures; sentences that state one where no list does. */
export function readActions(paper: Document): Action[] {
  const sections = paper.sections.filter((section) => {
    const nearest = upwards(section).find(({ kind }) => kind !== 'other');
    return nearest?.kind === 'actions' && !isIn(section, 'prompt', 'timeline');
  });
  const lists = sections.flatMap((section) => listed(section, isDone(section)));
  if (lists.length > 0) return lists;
  const leads = paper.sections
    .filter((section) => !isIn(section, 'timeline', 'cause', 'lessons', 'contributing', 'prompt'))
    .flatMap(underLeadIn);
  if (leads.length > 0 && sections.length === 0) return leads;
  return sections.flatMap((section) =>
    section.blocks
      .flatMap(sentencesOf)
      .filter(
        ({ text }) => MEASURE.test(text) && !CLOSING.test(text) && !/:$/.test(text) && !isPlaceholder(text),
      )
      .map(({ text, line }) => actionOf(text, line, isDone(section) ? 'done' : null)),
  );
}

function isDone(section: Section): boolean {
  const lead = section.blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const above = section.parent?.blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text) ?? [];
  return DONE.test(section.name) || [...lead, ...above].some((text) => DONE.test(text) && text.length < 400);
}

/** "To prevent this, we have made a few changes:" and the list below it. */
function underLeadIn(section: Section): Action[] {
  const at = section.blocks.findIndex(
    ({ kind, text }) => kind === 'text' && LEAD_IN.test(text) && /prevent|avoid|future|improve/i.test(text),
  );
  if (at < 0) return [];
  const rest = section.blocks.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'item');
  return items(end < 0 ? rest : rest.slice(0, end), false);
}

function listed(section: Section, done: boolean): Action[] {
  const rows = section.blocks.filter(({ kind }) => kind === 'row');
  const bullets = section.blocks.filter(({ kind }) => kind === 'item');
  if (rows.length > 1) return [...tabled(rows, done), ...items(bullets, done)];
  if (bullets.length > 0)
    return items(
      section.blocks.filter(({ kind, indent }) => kind === 'item' || (kind === 'text' && indent > 3)),
      done,
    );
  return items(linesOf(section.blocks), done, 'lines');
}

/** One measure a line: two lines or more without marks, none of which is a paragraph. */
function linesOf(blocks: Block[]): Block[] {
  const lines = blocks.filter(
    ({ kind, text }) => kind === 'text' && !CLOSING.test(text) && !LEAD_IN.test(text),
  );
  const plain = lines.filter(({ text }) => sentencesOf({ ...lines[0]!, text }).length <= 2);
  return plain.length >= 2 && plain.length === lines.length && plain.every(({ text }) => text.length <= 320)
    ? plain
    : [];
}

function items(blocks: Block[], done: boolean, layout: 'items' | 'lines' = 'items'): Action[] {
  const actions: (Action & { indent: number; label: boolean; numbered: boolean })[] = [];
  for (const block of blocks) {
    const { text, indent } = block;
    const parent = actions.findLast((action) => action.indent < indent);
    const field = FIELD.exec(text);
    const owner = parent ?? (layout === 'lines' || block.kind === 'text' ? actions.at(-1) : undefined);
    if (field && owner) {
      fill(owner, field);
      continue;
    }
    if (block.kind === 'text' && layout === 'items') continue;
    if (CLOSING.test(text) && layout === 'lines') continue;
    if (isPlaceholder(text) || !/\p{L}{3}/u.test(text)) continue;
    // A parent that is a measure has its details below it; one that is a label only names them.
    if (parent && !parent.label) continue;
    const label = /:$/.test(text) || /^[^.:]{1,60}:$/.test(text);
    const status = block.checked === null ? (done ? 'done' : null) : block.checked ? 'done' : 'open';
    actions.push({
      ...actionOf(text.replace(/:$/, ''), block.line, status),
      indent,
      label,
      numbered: block.numbered,
    });
  }
  const hasChildren = (index: number): boolean =>
    actions[index]!.label && (actions[index + 1]?.indent ?? -1) > actions[index]!.indent;
  return actions
    .filter((_, index) => !hasChildren(index))
    .map(({ indent: _, label: _label, numbered: _numbered, ...action }) => action);
}

function fill(
  action: Action & { label: boolean },
  [, task, due, owner, status, rest]: RegExpExecArray,
): void {
  const value = rest!.trim().replace(/\.$/, '');
  if (value === '' || isPlaceholder(value)) return;
  if (task !== undefined) {
    action.text = `${action.text}: ${value}`;
    action.type = actionType(action.text) ?? action.type;
  }
  if (due !== undefined) action.due = dayIn(value) ?? action.due;
  if (owner !== undefined) action.owner = value.slice(0, 120);
  if (status !== undefined) action.status = statusOf(value) ?? action.status;
}

function tabled(rows: Block[], done: boolean): Action[] {
  const head = rows[0]!.cells.map((cell) => cell.toLowerCase());
  const column = (pattern: RegExp): number => head.findIndex((cell) => pattern.test(cell));
  const hasHead = head.some((cell) =>
    /^(?:action|task|item|description|what|owner|status|type|due|measure|todo|to do|follow|improvement|priority)/.test(
      cell.trim(),
    ),
  );
  const what = column(/action|task|item|description|what|measure|improvement|todo|follow/);
  const sample = rows.at(-1)!.cells;
  const longest = sample.findIndex((cell) => cell.length === Math.max(...sample.map(({ length }) => length)));
  const text = hasHead && what >= 0 ? what : longest;
  return rows.slice(hasHead ? 1 : 0).flatMap(({ cells, line, text: quote }) => {
    const words = cells[text] ?? '';
    if (!/\p{L}{3}/u.test(words) || isPlaceholder(words)) return [];
    const cell = (pattern: RegExp): string => (hasHead ? (cells[column(pattern)] ?? '') : '');
    const owner = cell(/owner|responsible|assignee|who|team|lead/);
    const status = statusOf(cell(/status|state|progress|done/)) ?? (done ? 'done' : null);
    const due = dayIn(cell(/due|deadline|when|date|eta/));
    const action = actionOf(words, line, status);
    const type = typeOf(cell(/type|category|kind/)) ?? action.type;
    return [
      {
        ...action,
        quote: words === '' ? quote : words,
        type,
        owner: owner === '' || isPlaceholder(owner) ? null : owner.slice(0, 120),
        due: due ?? action.due,
      },
    ];
  });
}

function actionOf(written: string, line: number, status: Action['status']): Action {
  const url = /https?:\/\/[^\s)>\]]+/.exec(written)?.[0] ?? null;
  const owner =
    /[([]\s*(?:owner|assignee|responsible|assigned to)\s*:?\s*([^)\]]{1,80})[)\]]|(?:^|[\s(–—-])(?:owner|assigned to|responsible)\s*:\s*([^.;,)]{1,80})/i.exec(
      written,
    );
  const due = /\b(?:due|by|deadline)\s*:?\s*(.{6,24})/i.exec(written);
  return {
    text: written.trim(),
    type: actionType(written),
    status,
    owner: (owner?.[1] ?? owner?.[2])?.trim() ?? null,
    due: due ? dayIn(due[1]!) : null,
    url: url && URL.canParse(url) ? url.replace(/[.,;]+$/, '') : null,
    line,
    quote: written.trim(),
  };
}

function dayIn(text: string): string | null {
  const date = datesIn(text.slice(0, 200))[0];
  return date && date.year !== null && date.month !== null && date.day !== null
    ? isoDate(date.year, date.month, date.day)
    : null;
}

function statusOf(text: string): Action['status'] {
  if (/\b(?:in progress|ongoing|started|wip|doing|underway)\b/i.test(text)) return 'in-progress';
  if (/\b(?:not done|open|to ?do|pending|not started|planned|backlog|new)\b/i.test(text)) return 'open';
  if (/\b(?:done|completed?|closed|fixed|finished|resolved|shipped)\b|✅|☑/i.test(text)) return 'done';
  if (/\b(?:dropped|won.?t (?:do|fix)|cancel\w*|rejected)\b/i.test(text)) return 'dropped';
  return null;
}

function typeOf(text: string): ActionType | null {
  const match = /^(prevent|detect|mitigat|process|document|train)/i.exec(text.trim())?.[1]?.toLowerCase();
  return match ? ((match === 'mitigat' ? 'mitigate' : match) as ActionType) : null;
}

function isPlaceholder(text: string): boolean {
  return /^\W*(?:\[[^\]]{2,120}\]|<[^>]{2,120}>|tbd|todo|n\/?a|none|\.{3,})\W*$/i.test(text);
}
