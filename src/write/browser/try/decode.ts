/** Loaded with the first file that is opened. */
export { decode } from '../../../import/read-text.ts';
