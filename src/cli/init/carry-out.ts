import { access, copyFile, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentFolder } from '../../incident/content-folder.ts';
import { slugOf } from './answers.ts';
import type { Answers } from './answers.ts';
import { examplesIn, foldersOf } from './examples.ts';
import type { Examples } from './examples.ts';
import { organisationsWith, settingsIn, settingsWith } from './settings.ts';

/** Why nothing was changed. */
export class CannotInit extends Error {}

/**
 * Makes a content folder an adopter’s own. What is asked for is looked at as a whole before anything is written, no
 * file is ever written over another, and doing it twice changes nothing the second time.
 * @throws CannotInit where a file would be overwritten; nothing has been changed then
 * @returns what was done, a line each
 */
export async function carryOut(folder: ContentFolder, answers: Answers): Promise<string[]> {
  const settings = await settingsText(folder);
  const own = [slugOf(answers.organisation), settingsIn(settings).organisation ?? ''];
  const examples = await examplesIn(folder, own);
  const leaving = answers.examples !== 'keep' && examples.files.length > 0;
  if (leaving && answers.examples === 'move') await refuseToOverwrite(examples, answers.examplesTo);
  const changed = await replace(join(folder.dir, 'site.yaml'), settingsWith(settings, answers));
  const done = [changed ? 'wrote the answers to site.yaml' : 'site.yaml says so already'];
  if (leaving) {
    if (answers.examples === 'move') await copyAway(folder, examples, answers.examplesTo);
    await remove(folder, examples);
    done.push(told(examples, answers));
  } else if (answers.examples !== 'keep') {
    done.push('there are no examples (any more)');
  }
  await nameOwn(folder, answers.organisation);
  return done;
}

async function settingsText({ dir, fallback }: ContentFolder): Promise<string> {
  return readFile(join(dir, 'site.yaml'), 'utf8').catch(() => readFile(join(fallback, 'site.yaml'), 'utf8'));
}

async function refuseToOverwrite(examples: Examples, to: string): Promise<void> {
  for (const file of [...examples.files, ...examples.names.map((name) => name.file)]) {
    const there = await access(join(to, file)).then(
      () => true,
      () => false,
    );
    if (there) {
      throw new CannotInit(
        `${join(to, file)} is there already; nothing was changed. Name another folder with --examples-to`,
      );
    }
  }
}

/** Copies first and removes later, so that an interruption loses nothing. */
async function copyAway(folder: ContentFolder, examples: Examples, to: string): Promise<void> {
  for (const file of examples.files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(folder.dir, file), join(to, file));
  }
  for (const { file, going } of examples.names) await writeFile(join(to, file), going, { flag: 'wx' });
}

async function remove(folder: ContentFolder, examples: Examples): Promise<void> {
  for (const file of examples.files) await rm(join(folder.dir, file));
  // Only folders that are empty now.
  const folders = new Set(examples.files.flatMap(foldersOf));
  for (const path of [...folders].sort((a, b) => b.length - a.length)) {
    await rmdir(join(folder.dir, path)).catch(() => undefined);
  }
  for (const { file, staying } of examples.names) await replace(join(folder.dir, file), staying);
}

async function nameOwn({ dir }: ContentFolder, organisation: string): Promise<void> {
  // Where only the slug is known there is nothing to name.
  if (organisation === slugOf(organisation)) return;
  const path = join(dir, 'organisations.yaml');
  const text = await readFile(path, 'utf8').catch(() => null);
  // A folder without this file takes the names of the project’s.
  if (text !== null) await replace(path, organisationsWith(text, organisation));
}

/** Puts a text in the place of a file, whole or not at all. Tells whether it was another one. */
async function replace(path: string, text: string): Promise<boolean> {
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return false;
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  return true;
}

function told({ reports, patterns, staying }: Examples, { examples, examplesTo }: Answers): string {
  const what = `${reports} example reports and ${patterns} patterns, with the names of their services and organisations`;
  const rest = staying === 0 ? '' : `; ${staying} of your own stay`;
  return `${examples === 'move' ? `moved ${what}, to ${examplesTo}` : `deleted ${what}`}${rest}`;
}
