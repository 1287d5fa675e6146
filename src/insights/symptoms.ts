import type { Row } from './rows.ts';
import { Tally } from './tally.ts';

/** Incidents that looked like this, and what they turned out to be. */
export interface SymptomFigure {
  kind: string;
  count: number;
  /** By `cause.category`, most frequent first. */
  causes: { category: string; count: number }[];
}

/** Each kind of symptom that occurs, most frequent first. An incident may show several. */
export function symptomsOf(rows: readonly Row[]): SymptomFigure[] {
  const kinds = new Tally();
  const causes = new Map<string, Tally>();
  for (const { symptoms, category } of rows) {
    for (const kind of symptoms) {
      kinds.add(kind);
      let tally = causes.get(kind);
      if (!tally) causes.set(kind, (tally = new Tally()));
      tally.add(category);
    }
  }
  return kinds.entries().map(([kind, count]) => ({
    kind,
    count,
    causes: causes
      .get(kind)!
      .entries()
      .map(([category, its]) => ({ category, count: its })),
  }));
}
