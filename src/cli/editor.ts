import process from 'node:process';
import { Command } from 'commander';
import { readContentFolder } from '../incident/content-folder.ts';
import { writeEditorFiles } from './editor-files.ts';
import { contentFolder } from './project.ts';

new Command('npm run editor --')
  .description(
    'Tells editors the fields of a report, with their values and what they mean; VS Code runs it when the folder is opened.',
  )
  .addHelpText(
    'after',
    '\nExit code: 0, 1 where the settings cannot be read, 2 where this could not be understood.',
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const folder = contentFolder();
const { content, problems } = await readContentFolder(folder);
if (content) {
  await writeEditorFiles(folder, content);
} else {
  for (const { file, line, message } of problems) process.stderr.write(`${file}:${line} ${message}\n`);
  process.exitCode = 1;
}
