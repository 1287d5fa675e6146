import type { Checked } from '../run.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';
import type { FormatOptions } from './text.ts';

/** The forms in which a check can be printed; a new one is a file here and a line below. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
} as const satisfies Record<string, (checked: Checked, options: FormatOptions) => string>;
export type FormatName = keyof typeof FORMATS;
