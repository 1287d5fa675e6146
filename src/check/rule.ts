import type { LocalProblem, Place, Severity } from '../incident/problem.ts';
import type { Context, FileContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { InputFile } from './input-file.ts';

/** What a rule is about, in the order in which the guide tells them. */
export const RULE_GROUPS = {
  shape: 'What a report must look like, so that it can be read at all',
  sense: 'What cannot be so: times out of order, reports that do not exist',
  completeness: 'What would make a report more useful, and what its absence costs the figures',
  body: 'What the text below the frontmatter may hold',
  safety: 'What should not be published',
  blameless: 'Words that judge a person, and words that help instead',
  silence: 'Comments that silence a rule for one place',
} as const;
export type RuleGroup = keyof typeof RULE_GROUPS;

/** What the guide tells about a rule; `/guide/rules/` is generated from these. */
export interface RuleDoc {
  /** In kebab-case; it is what `problem.rule` says and what a silence names. */
  id: string;
  group: RuleGroup;
  severity: Severity;
  /** Whether a comment can silence it; never where it keeps a build safe or a report readable. */
  silenceable: boolean;
  doc: {
    /** What the rule asks for, and why, in a sentence or two. */
    text: string;
    /** An excerpt of a report that breaks it, as short as can be. */
    bad: string;
    /** The same excerpt, mended. */
    good: string;
  };
}

/** What a rule found, at its place; the rule gives id and severity. */
export interface Finding {
  place: Place;
  message: string;
  hint: string | null;
  /** Text that must not be shown again, wherever the message of another rule would. */
  secret?: string;
}

type Findings = Finding[] | Promise<Finding[]>;

/** Looks at the file as it lies in the folder: its bytes, its name, its neighbours. */
export interface FileRule extends RuleDoc {
  findInFile: (file: InputFile, context: FileContext) => Findings;
}

/** Looks at the text of a file, also where its frontmatter cannot be read. */
export interface TextRule extends RuleDoc {
  findInText: (text: string) => Findings;
}

/** Looks at a report, or at as much of it as is sound. */
export interface ReportRule extends RuleDoc {
  /** The field that a rule about what is missing asks for; it has no place in the file. */
  field?: string;
  find: (draft: Draft, context: Context) => Findings;
}

/** A rule that is told where a file is read (YAML, schema, body), not by a function of its own. */
export type ReaderRule = RuleDoc;

export type Rule = FileRule | TextRule | ReportRule | ReaderRule;

/** A finding as a problem of its rule. */
export function problemOf({ id, severity }: RuleDoc, { place, message, hint }: Finding): LocalProblem {
  return { ...place, rule: id, severity, message, hint };
}
