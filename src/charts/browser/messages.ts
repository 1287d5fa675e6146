import type { FilterPart } from '../../insights/filter.ts';
import type { View } from '../model/address.ts';
import type { Chart } from '../model/chart.ts';
import type { Drawing } from '../svg.ts';

/** A value that a filter may ask for, and how many incidents it would leave. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

/** A figure as the page needs it; tables and still drawings are asked for when they are wanted. */
export interface ShownFigure {
  id: string;
  finding: string;
  head: Drawing;
  charts: readonly Chart[];
  isStill: boolean;
  tableRows: number;
}

/** What a filter leaves. */
export interface Shown {
  /** Incidents that the filter lets through, and all of them. */
  incidents: number;
  all: number;
  figures: ShownFigure[];
  /** Whether a day can be chosen to compare before with after. */
  isCensus: boolean;
  options: Record<FilterPart, Choice[]>;
  /** How long the figures took to compute, in milliseconds. */
  tookMs: number;
}

/** A thing of a chart as it is read out. */
export interface Described {
  name: string;
  told: string;
  href: string | null;
}

/** What the page may ask, with what it gives and what it gets. */
export interface Questions {
  filter: { given: View; got: Shown };
  describe: { given: { row: number }; got: Described };
  table: { given: { figure: string; from: number }; got: Drawing };
  stills: { given: { figure: string }; got: Drawing[] };
  csv: { given: { figure: string }; got: string };
}

export type Kind = keyof Questions;
export type Question = { [K in Kind]: { number: number; kind: K } & Questions[K]['given'] }[Kind];
export type Reply = { number: number; got?: unknown; failed?: string };
