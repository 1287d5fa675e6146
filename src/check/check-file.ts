import { compareProblems, isWithin } from '../incident/problem.ts';
import type { LocalProblem, Problem } from '../incident/problem.ts';
import type { Context } from './context.ts';
import { readDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { withinSize } from './input-file.ts';
import type { InputFile } from './input-file.ts';
import { readText } from './read-text.ts';
import { problemOf } from './rule.ts';
import type { Finding, RuleDoc } from './rule.ts';
import { REPORT_RULES, TEXT_RULES } from './rules.ts';
import { redact } from './redact.ts';
import { silence } from './silence.ts';

/** A problem, and the line of the file that it begins on, with nothing in it that must not be shown. */
export interface Excerpted extends Problem {
  excerpt: string | null;
}

/** More of one rule in one file helps nobody, and a hostile file could ask for ten thousands. */
const MOST_OF_A_RULE = 50;

/** Checks one file. Never throws for what stands in it. */
export async function checkFile(given: InputFile, context: Context): Promise<Excerpted[]> {
  const file = withinSize(given);
  const read = await readText(file, context);
  const found: Found = { problems: read.problems, secrets: [] };
  const { text } = read;
  if (text === null) return excerpted(found, file, '');
  const { draft, problems } = readDraft(file, text, context);
  found.problems.push(...problems);
  if (draft) await addReportRules(found, draft, context);
  for (const rule of TEXT_RULES) {
    const known = [...found.secrets];
    const findings = await rule.findInText(text);
    // What stands inside a secret, such as the address in a connection string, is told with it.
    add(
      found,
      rule,
      findings.filter(({ place }) => !known.some((secret) => isWithin(place, secret.place))),
    );
  }
  found.problems = silence(found.problems, text, draft?.body?.comments ?? []);
  return excerpted(found, file, text);
}

interface Found {
  problems: LocalProblem[];
  secrets: Finding[];
}

function add(found: Found, rule: RuleDoc, findings: Finding[]): void {
  for (const finding of findings) {
    found.problems.push(problemOf(rule, finding));
    if (finding.secret !== undefined) found.secrets.push(finding);
  }
}

async function addReportRules(found: Found, draft: Draft, context: Context): Promise<void> {
  for (const rule of REPORT_RULES) {
    const findings = rule.find(draft, context);
    // Most rules answer at once; waiting for each of them would cost more than the rules do.
    add(found, rule, findings instanceof Promise ? await findings : findings);
  }
}

function excerpted(found: Found, { name }: InputFile, text: string): Excerpted[] {
  const lines = found.problems.length === 0 ? [] : text.split(/\r?\n/);
  const problems = bounded(found.problems).map((problem) => ({
    file: name,
    ...problem,
    excerpt: lines[problem.line - 1] ?? null,
  }));
  return redact(problems, found.secrets).toSorted(compareProblems);
}

/** Of each rule so many; the last one says how many more there are. */
function bounded(problems: LocalProblem[]): LocalProblem[] {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const shown = new Map<string, number>();
  return problems.flatMap((problem) => {
    const number = (shown.get(problem.rule) ?? 0) + 1;
    shown.set(problem.rule, number);
    if (number > MOST_OF_A_RULE) return [];
    const more = counts.get(problem.rule)! - number;
    if (number < MOST_OF_A_RULE || more === 0) return [problem];
    return [{ ...problem, message: `${problem.message}, and ${more} more like it below` }];
  });
}
