import { shellWord } from './shell-word.ts';

/** What comes after an import; of more drafts than a line holds, none is named. */
export function afterImport(written: readonly string[], asked: boolean): string {
  const names = written.length > 3 ? [] : written.map(shellWord);
  const check = ['npm run check', ...(names.length > 0 ? ['--', ...names] : [])].join(' ');
  const where = written.length === 1 ? written[0] : 'the drafts';
  return asked
    ? `Next: the questions stand in ${where}, before the text; take out what is answered, then ${check}`
    : `Next: ${check}`;
}
