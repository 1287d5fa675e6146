import { isWithin } from '../incident/problem.ts';
import type { LocalProblem } from '../incident/problem.ts';
import type { Comment } from '../incident/body/body.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { InputFile } from './input-file.ts';
import { problemOf } from './rule.ts';
import type { Finding, Rule, RuleDoc } from './rule.ts';

/** What was found in the text of a file. */
export interface Found {
  problems: LocalProblem[];
  /** What must not be shown again. */
  secrets: Finding[];
  /** The comments of the body, which may silence some of it. */
  comments: Comment[];
}

/** How a text is checked; a browser can do without the readers and rules that it has no means for. */
export interface Checks {
  readDraft: (
    file: InputFile,
    text: string,
    context: Context,
  ) => { draft: Draft | null; problems: LocalProblem[] };
  rules: readonly Rule[];
}

/** Looks at the text of a report by the readers and by every rule about reports and texts, silences not yet heard. */
export async function checkText(
  file: InputFile,
  text: string,
  context: Context,
  { readDraft, rules }: Checks,
): Promise<Found> {
  const { draft, problems } = readDraft(file, text, context);
  const found: Found = { problems: [...problems], secrets: [], comments: draft?.body?.comments ?? [] };
  if (draft) await addReportRules(found, draft, context, rules);
  for (const rule of rules) {
    if (!('findInText' in rule)) continue;
    const known = [...found.secrets];
    const findings = await rule.findInText(text);
    // What stands inside a secret, such as the address in a connection string, is told with it.
    const apart = findings.filter(({ place }) => !known.some((secret) => isWithin(place, secret.place)));
    add(found, rule, apart);
  }
  return found;
}

async function addReportRules(
  found: Found,
  draft: Draft,
  context: Context,
  rules: readonly Rule[],
): Promise<void> {
  for (const rule of rules) {
    if (!('find' in rule)) continue;
    const findings = rule.find(draft, context);
    // Most rules answer at once; waiting for each of them would cost more than the rules do.
    add(found, rule, findings instanceof Promise ? await findings : findings);
  }
}

function add(found: Found, rule: RuleDoc, findings: Finding[]): void {
  for (const finding of findings) {
    found.problems.push(problemOf(rule, finding));
    if (finding.secret !== undefined) found.secrets.push(finding);
  }
}
