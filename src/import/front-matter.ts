/** What stood before the text proper, between `---` or `+++`, as far as an importer needs it. */
export interface FrontMatter {
  /** How many lines it took, fences included. */
  lines: number;
  fields: Map<string, { value: string; line: number }>;
}

const NONE: FrontMatter = { lines: 0, fields: new Map() };

/** Reads the simple `key: value` and `key = "value"` lines of a front matter; anything deeper is left alone. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const fence = lines[0]?.trim();
  if (fence !== '---' && fence !== '+++') return NONE;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === fence);
  if (end < 2 || end > 200) return NONE;
  const inside = lines.slice(1, end);
  if (!inside.some((line) => /^\w[\w-]*\s*[:=]/.test(line))) return NONE;
  const fields = new Map<string, { value: string; line: number }>();
  inside.forEach((line, index) => {
    const match = /^(\w[\w-]{0,40})\s*[:=]\s*(.*)$/.exec(line);
    if (!match) return;
    const value = match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (value !== '') fields.set(match[1]!.toLowerCase(), { value, line: index + 2 });
  });
  return { lines: end + 1, fields };
}
