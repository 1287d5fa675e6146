import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { CommanderError } from 'commander';
import type { Content } from '../incident/content.ts';
import { idOf, nameOf, readContentFolder } from '../incident/content-folder.ts';
import { frontmatterFrom, told, Unreadable } from './new/answers.ts';
import type { Typed } from './new/answers.ts';
import { writeEditorFiles } from './editor-files.ts';
import { ask, Cancelled } from './new/ask.ts';
import { answersOf, commandFor, NEEDED } from './new/flags.ts';
import { questionsOf } from './new/questions.ts';
import type { Question } from './new/questions.ts';
import { missingRefusal, refusalsIn, strayRefusal } from './new/refusals.ts';
import { newReport } from './new/report.ts';
import { TEMPLATE } from '../write/template.ts';
import { contentFolder, fromCaller, PROJECT_ROOT } from './project.ts';
import { shellWord } from './shell-word.ts';

/** A report that was just begun. The checker reminds of the summary for as long as it stands there. */
const DEFAULTS: Typed = { status: 'draft', summary: 'TODO (what happened, in one paragraph)' };

class Usage extends Error {}
class CannotWrite extends Error {}

try {
  const folder = contentFolder();
  const content = await contentFor(process.argv);
  const questions = questionsOf(content);
  const command = commandFor(questions);
  command.parse();
  const { typed, body, yes } = answersOf(command, questions);
  const atTerminal = !yes && process.stdin.isTTY && process.stdout.isTTY;
  const why = yes ? '--yes asks nothing' : 'there is no terminal to ask in';
  const refusals = [
    ...strayRefusal(command.args),
    ...refusalsIn(typed, questions, content),
    ...(atTerminal ? [] : missingRefusal(typed, questions, content, why)),
  ];
  if (refusals.length > 0) throw new Usage(refusals.join('\n'));
  const answers = atTerminal ? await ask(optional(questions), { status: 'draft', ...typed }, content) : typed;
  const frontmatter = frontmatterFrom(questions, { ...DEFAULTS, ...answers }, content);
  const text =
    body === undefined ? TEMPLATE.body : await readFile(fromCaller(body), 'utf8').catch(unreadable(body));
  const publicDir = `${PROJECT_ROOT}/public`;
  const report = await newReport(frontmatter, text, { folder, content, publicDir, now: new Date() });
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Usage(errors.map(told).join('\n'));
  await write(report.path, report.text);
  // Editors know reports by a list; those of another folder than the project’s are opened elsewhere.
  if (folder.dir === folder.fallback) await writeEditorFiles(folder, content).catch(() => undefined);
  // Others are told by the next command; a name that is nearly another one is a slip of this moment.
  const slips = report.problems.filter(({ rule }) => rule === 'service-unlisted');
  for (const slip of slips) process.stderr.write(`${told(slip)}\n`);
  if (report.namesake !== null)
    process.stderr.write(`${report.namesake} was there already: this one has a number behind its name\n`);
  const name = nameOf(folder, report.path);
  const base = new URL(content.settings.address).pathname.replace(/\/*$/, '/');
  process.stdout.write(
    `${name}\nNext: npm run check -- ${shellWord(name)}\n` +
      `npm run dev shows it at http://localhost:4321${base}incidents/${idOf(report.path)}/\n`,
  );
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** What has a default may be left open. */
function optional(questions: readonly Question[]): Question[] {
  return questions.map((question) => ({ ...question, required: NEEDED.includes(question.flag) }));
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Cancelled) return 1;
  const isUsage = error instanceof Usage || error instanceof Unreadable;
  if (!isUsage && !(error instanceof CannotWrite)) throw error;
  process.stderr.write(`${error.message}\n`);
  return isUsage ? 2 : 1;
}

/** Help is given even where the content folder cannot be read. */
async function contentFor(args: readonly string[]): Promise<Content> {
  const folder = contentFolder();
  const { content, problems } = await readContentFolder(folder).catch((error: unknown) => {
    throw new Usage(`the content folder cannot be read: ${reasonOf(error)}`);
  });
  if (content) return content;
  const own = args.includes('--help') ? await readContentFolder({ ...folder, dir: folder.fallback }) : null;
  if (own?.content) return own.content;
  throw new Usage(problems.map((problem) => `${problem.file}:${problem.line} ${told(problem)}`).join('\n'));
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new CannotWrite(`${path} could not be written: ${reasonOf(error)}`);
  }
}

function unreadable(file: string): (error: unknown) => never {
  return (error) => {
    throw new Usage(`--body: ${file} could not be read: ${reasonOf(error)}`);
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
