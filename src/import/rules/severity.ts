import type { Document } from '../document.ts';
import type { Told } from './nature.ts';
import { isIn } from '../sections.ts';

/** A level that a field names and the site has: `SEV-1`, `P2`, `Severity: 3`. */
export function readSeverity(
  paper: Document,
  levels: readonly string[],
): { told: Told<string> | null; written: string | null } {
  for (const section of paper.sections) {
    if (section.kind !== 'severity' || isIn(section, 'actions')) continue;
    const block = section.blocks[0];
    if (!block || /[[<]/.test(block.text)) continue;
    const written = block.text.slice(0, 80);
    const name = written.toLowerCase().replace(/[^a-z0-9]+/g, '');
    const number = /(?:sev(?:erity)?|p(?:riority)?|s)?[\s-]*#?([0-5])\b/i.exec(written)?.[1];
    const level =
      levels.find((id) => id === name) ??
      (number === undefined ? undefined : levels.find((id) => id === `sev${number}`));
    return { told: level === undefined ? null : { value: level, line: block.line, quote: written }, written };
  }
  return { told: null, written: null };
}
