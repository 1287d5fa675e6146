import { baseName, unreadOf } from '../input-file.ts';
import type { InputFile } from '../input-file.ts';
import { START_OF_FILE } from '../../incident/problem.ts';
import { idSchema, LONGEST_ID } from '../../incident/scalar-schemas.ts';
import type { FileRule } from '../rule.ts';

export const fileName: FileRule = {
  id: 'file-name',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A file’s name is its report’s address for good: lower-case letters, digits and hyphens, then `.mdx`.',
    bad: 'content/incidents/2024/2024-01-18_Cache Outage.mdx',
    good: 'content/incidents/2024/2024-01-18-cache-outage.mdx',
  },
  findInFile(file) {
    // A file of elsewhere has no address yet; what is no report at all is told as that.
    if (file.path === null || unreadOf(file)?.unread === 'stray') return [];
    const base = baseName(file.name);
    const id = base.replace(/\.mdx$/, '');
    if (isName(base)) return [];
    const better = betterName(base);
    const hint =
      better === null
        ? 'use lower-case letters, digits and single hyphens, then `.mdx`'
        : `call it \`${better}\`; \`npm run check -- --fix\` does`;
    const what = id.length > LONGEST_ID ? `longer than ${LONGEST_ID} characters` : 'no name for a report';
    return [
      {
        place: START_OF_FILE,
        message: `the file’s name is ${what}`,
        hint: id.length > LONGEST_ID ? null : hint,
      },
    ];
  },
};

/** The one right name that a wrong one stands for; `null` where there is none. */
function betterName(base: string): string | null {
  const id = base
    .replace(/\.mdx$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  return /\.mdx$/i.test(base) && isId(id) ? `${id}.mdx` : null;
}

/** The id that a file has, or would have under its one right name; `null` where that cannot be said. */
export function soundIdOf(file: Pick<InputFile, 'name'>): string | null {
  const base = baseName(file.name);
  const name = isName(base) ? base : betterName(base);
  return name && name.replace(/\.mdx$/, '');
}

function isName(base: string): boolean {
  const id = base.replace(/\.mdx$/, '');
  return id !== base && isId(id);
}

function isId(id: string): boolean {
  return idSchema.safeParse(id).success;
}
