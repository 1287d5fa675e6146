import { Command, CommanderError, Option } from 'commander';
import { join } from 'node:path';
import process from 'node:process';
import { importerOf } from '../import/importer.ts';
import { nameOf, readContentFolder } from '../incident/content-folder.ts';
import { afterImport } from './after-import.ts';
import { ENDINGS, importFile, inputFiles, writeDraft } from './import-files.ts';
import { jsonOutput, textOutput } from './import-output.ts';
import { contentFolder, fromCaller } from './project.ts';
import { wordsIn } from '../words/words.ts';

interface Options {
  out?: string;
  format: 'text' | 'json';
  dryRun?: true;
}

const command = new Command('npm run import --')
  .description(
    'Turns postmortems in Markdown, text, HTML or docx into draft reports. What a document does not say becomes a question.',
  )
  .argument('<FILE...>', 'documents, or folders of them')
  .option('--out <dir>', 'where drafts are written (default: content/incidents)')
  .addOption(
    new Option('--format <format>', 'how results are shown').choices(['text', 'json']).default('text'),
  )
  .option('--dry-run', 'write nothing')
  .addHelpText(
    'after',
    '\nNothing is overwritten. Exit code: 0 when every file was read (a refusal is a result), 1 when one could not be, 2 where this\ncould not be understood. HINDSIGHT_CONTENT=DIR imports into another content folder.',
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) });

try {
  command.parse();
  await run(command.args, command.opts<Options>());
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(args: readonly string[], options: Options): Promise<void> {
  const folder = contentFolder();
  const { content, problems } = await readContentFolder(folder);
  if (!content) {
    for (const { file, line, message } of problems) process.stderr.write(`${file}:${line} ${message}\n`);
    process.exitCode = 2;
    return;
  }
  const importer = importerOf(
    content,
    new Date().toISOString().slice(0, 10),
    wordsIn(content.settings.language),
  );
  const out = options.out === undefined ? join(folder.dir, 'incidents') : fromCaller(options.out);
  const files = await inputFiles(args.map(fromCaller));
  const isJson = options.format === 'json';
  const isWritten = !options.dryRun && !(isJson && options.out === undefined);
  const output = (isJson ? jsonOutput : textOutput)((text) => void process.stdout.write(text));
  const written: string[] = [];
  const counts = { imported: 0, refused: 0, questions: 0, unread: 0 };
  for (const [index, file] of files.entries()) {
    if (files.length > 20 && process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${files.length}`);
    const name = nameOf(folder, file.path);
    try {
      const imported = await importFile(file, importer);
      output.read(name, imported);
      counts.questions += imported.questions.length;
      if (!imported.isPostmortem) {
        counts.refused += 1;
        continue;
      }
      counts.imported += 1;
      const path = isWritten ? nameOf(folder, await writeDraft(imported, out)) : null;
      if (path !== null) written.push(path);
      output.drafted(name, path, imported.questions);
    } catch (error) {
      counts.unread += 1;
      process.exitCode = 1;
      const message = error instanceof Error ? error.message : String(error);
      output.unread(name, message);
      process.stderr.write(`${name}: could not be read: ${message}\n`);
    }
  }
  output.end();
  if (files.length === 0)
    process.stderr.write(
      `no document was found there; read are ${ENDINGS.join(', ')} and files without an ending\n`,
    );
  const unread = counts.unread === 0 ? '' : `, ${counts.unread} could not be read`;
  // Where the results are JSON, their sum must not stand among them.
  (isJson ? process.stderr : process.stdout).write(
    `${counts.imported} imported, ${counts.refused} not postmortems, ${counts.questions} questions${unread}\n`,
  );
  if (!isJson && written.length > 0) process.stdout.write(`${afterImport(written, counts.questions > 0)}\n`);
}
