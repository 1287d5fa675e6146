import { parentPort, workerData } from 'node:worker_threads';
import { readContentFolder } from '../incident/content-folder.ts';
import { checkHere } from './check-here.ts';
import type { Part } from './many.ts';

/** One thread of a check of many reports: see `many.ts`. */
const part = workerData as Part;
const { content } = await readContentFolder(part.folder);
// The settings were sound a moment ago, or there would be no thread.
if (!content) throw new Error('the settings of the content folder changed while it was checked');
parentPort?.postMessage(await checkHere(part, content));
