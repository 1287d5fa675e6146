import { Command, CommanderError, Option } from 'commander';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { contentWords } from '../import/draft/content-words.ts';
import { readGold } from '../import/evaluation/gold.ts';
import { scoreTable } from '../import/evaluation/print.ts';
import { score } from '../import/evaluation/score.ts';
import { importDocument } from '../import/import-document.ts';
import { decode, sourceOf } from '../import/read-text.ts';
import { readContentFolder } from '../incident/content-folder.ts';
import { contentFolder, fromCaller } from './project.ts';

const command = new Command('npm run eval:import --')
  .description('How right the importer is on a labelled corpus: DIR/raw/*.md and DIR/gold.jsonl.')
  .argument('<DIR>', 'the corpus')
  .addOption(
    new Option('--format <format>', 'how the scores are shown').choices(['text', 'json']).default('text'),
  )
  .addHelpText(
    'after',
    '\nCounts are right within one. A title is right where it has four fifths of the label’s words, a first hypothesis\n' +
      'where it has a fifth of them. The labels’ causes stand for those of the taxonomy by a table in the code.',
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

try {
  command.parse();
  const dir = fromCaller(command.args[0]!);
  const { content, problems } = await readContentFolder(contentFolder());
  if (!content) throw new Error(problems.map(({ message }) => message).join('\n'));
  const words = contentWords(content);
  const today = new Date().toISOString().slice(0, 10);
  const gold = readGold(await readFile(join(dir, 'gold.jsonl'), 'utf8'));
  const pairs = await Promise.all(
    gold.map(async (label) => {
      const bytes = await readFile(join(dir, 'raw', `${label.id}.md`));
      return { gold: label, imported: importDocument(sourceOf(decode(bytes)), words, today) };
    }),
  );
  const scores = score(pairs);
  const json = command.opts<{ format: string }>().format === 'json';
  process.stdout.write(
    json ? `${JSON.stringify({ documents: pairs.length, fields: scores }, null, 1)}\n` : scoreTable(scores),
  );
  for (const { field, off } of json ? [] : scores) {
    for (const { id, gold: wanted, got } of off)
      process.stderr.write(`${field} ${id}: ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}\n`);
  }
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
