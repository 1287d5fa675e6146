import { Command, Option } from 'commander';
import type { Typed } from './answers.ts';
import type { Question } from './questions.ts';

/** What a report cannot do without, and nobody but its author knows. */
export const NEEDED: readonly string[] = ['title', 'service', 'started', 'cause'];

/** The command with a flag for every question. */
export function commandFor(questions: readonly Question[]): Command {
  const command = new Command('npm run new --')
    .description(
      'Begins a report: asks what is known, and writes content/incidents/<year>/<date>-<title>.mdx.',
    )
    .option(
      '--body <file>',
      'the text below the frontmatter, from a file of Markdown (default: headings to tell it under)',
    )
    .option('--yes', 'ask nothing, also at a terminal')
    .addHelpText(
      'after',
      '\nWhat no flag answers is asked for. Without a terminal it is left out; --title, --service, --started and\n' +
        '--cause suffice then. A service may be named by its slug or its name, a moment as 2026-03-14T09:10+01:00, a day\n' +
        'alone or unknown. An entry of a list is written as in a report: --event "at: +00:15, kind: note, text: Paged".\n' +
        'Nothing is ever written over. Exit code: 0 written; 1 not written, or you stopped; 2 an answer is missing or is not allowed.\n' +
        'HINDSIGHT_CONTENT=DIR writes into another content folder.',
    )
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ outputError: (text, output) => output(text) });
  const byNeed = questions.toSorted(
    (a, b) => Number(NEEDED.includes(b.flag)) - Number(NEEDED.includes(a.flag)),
  );
  for (const question of byNeed) command.addOption(optionFor(question));
  return command;
}

function optionFor({ flag, form, help, many, choices }: Question): Option {
  const values =
    choices.length > 0 && choices.length <= 16 ? ` (${choices.map(({ value }) => value).join(', ')})` : '';
  const option = new Option(`--${flag} <${form}>`, `${help}${values}${many ? ' Repeatable.' : ''}`);
  option.helpGroup(NEEDED.includes(flag) ? 'Needed:' : 'Where known:');
  return many ? option.argParser((text, before: string[] = []) => [...before, text]) : option;
}

/** What the flags answer, and how the command is to go about it. */
export function answersOf(
  command: Command,
  questions: readonly Question[],
): { typed: Typed; body?: string; yes?: true } {
  const { body, yes, ...options } = command.opts<{ body?: string; yes?: true } & Typed>();
  const typed = Object.fromEntries(
    questions.flatMap(({ flag }) => {
      const given = options[new Option(`--${flag}`).attributeName()];
      return given === undefined ? [] : [[flag, given] as const];
    }),
  );
  return { typed, ...(body !== undefined && { body }), ...(yes && { yes }) };
}
