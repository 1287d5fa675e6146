import { aligned } from '../aligned.ts';

/** What Lighthouse is asked for; performance on its simulated phone. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores of a page, 0 to 100; `null` where Lighthouse could not run an audit and so gives none, as its own viewer shows it. */
export type Scores = Record<(typeof CATEGORIES)[number], number | null>;

interface Category {
  score: number | null;
  auditRefs: { id: string; weight: number }[];
}

/** The part of Lighthouse's result that is read. */
export interface Result {
  categories: Record<string, Category>;
  audits: Record<
    string,
    {
      score: number | null;
      title: string;
      displayValue?: string | undefined;
      scoreDisplayMode?: string | undefined;
      errorMessage?: string | undefined;
    }
  >;
}

/** The audits that count and that Lighthouse could not run. */
export function stumbledOver({ categories, audits }: Result): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  return counted.flatMap(({ id, weight }) =>
    weight > 0 && audits[id]?.scoreDisplayMode === 'error' ? [id] : [],
  );
}

/** A category’s score, 0 to 1: Lighthouse’s own, else the weighted mean that it takes, of audits that were run later. */
function scoreOf({ score, auditRefs }: Category, audits: Result['audits']): number | null {
  if (score !== null) return score;
  const counted = auditRefs.filter(({ weight }) => weight > 0);
  let sum = 0;
  for (const { id, weight } of counted) {
    const own = audits[id]?.score ?? null;
    if (own === null) return null;
    sum += own * weight;
  }
  return counted.length === 0 ? null : sum / counted.reduce((all, { weight }) => all + weight, 0);
}

export function scoresOf({ categories, audits }: Result): Scores {
  return Object.fromEntries(
    CATEGORIES.map((name) => {
      const category = categories[name];
      const score = category ? scoreOf(category, audits) : null;
      return [name, score === null ? null : Math.round(score * 100)];
    }),
  ) as Scores;
}

/** What took points from a page, one line each. */
export function lossesOf({ categories, audits }: Result): string[] {
  return CATEGORIES.flatMap((name) =>
    (categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (audit?.scoreDisplayMode === 'error')
        return [`${name}: ${id} could not be run: ${audit.errorMessage}`];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      return [`${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`];
    }),
  );
}

/** A table for a terminal. */
export function table(pages: Record<string, Scores>): string {
  const rows = Object.entries(pages).map(([page, scores]) => [
    page,
    ...CATEGORIES.map((name) => String(scores[name] ?? '?')),
  ]);
  return `${aligned([['', ...CATEGORIES], ...rows])}\n`;
}
