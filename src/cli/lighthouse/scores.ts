/** What Lighthouse is asked for; performance on its simulated phone. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of a page, 0 to 100. */
export type Scores = Record<(typeof CATEGORIES)[number], number>;

/** The part of Lighthouse's result that is read. */
export interface Result {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string | undefined }>;
}

export function scoresOf({ categories }: Result): Scores {
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
}

/** What took points from a page, one line each. */
export function lossesOf({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      return [`${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
    }),
  );
}

/** A table for a terminal. */
export function table(pages: Record<string, Scores>): string {
  const rows = [
    ['', ...CATEGORIES],
    ...Object.entries(pages).map(([page, scores]) => [
      page,
      ...CATEGORIES.map((name) => String(scores[name])),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .map((line) => `${line}\n`)
    .join('');
}
