import type { Scope } from '../../incident/vocabulary.ts';

export interface Tick {
  at: number;
  text: string;
  /** Left out on a narrow screen. */
  minor?: boolean;
}

/** A scale with the places that are named on it. */
export interface Axis {
  scale: 'log' | 'linear';
  min: number;
  max: number;
  ticks: readonly Tick[];
  /** Its ticks are names of rows or columns, each one wide. */
  isNamed?: boolean;
  /** What is measured: `minutes it lasted`. */
  title: string | null;
}

/** A line right across or up, with its words. */
export interface ReferenceLine {
  along: 'x' | 'y';
  at: number;
  text: string;
}

/** The shapes of the marks, the same as in the field: one for each scope, and one where it is unknown. */
export const SHAPES = ['internal', 'part', 'whole', 'beyond', 'unknown'] as const satisfies readonly (
  Scope | 'unknown'
)[];

/** Every incident a mark. Arrays of one length; typed, so that ten thousand marks cross to another thread at no cost. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  /** The place of its incident among the rows. */
  row: Uint32Array;
  /** The place of its shape in `SHAPES`. */
  shape: Uint8Array;
}

interface Common {
  /** What it shows: its caption, and its name to those who do not see it. */
  label: string;
  /** In pixels, axes included. */
  height: number;
}

export interface PointsChart extends Common {
  kind: 'points';
  x: Axis;
  y: Axis;
  points: Points;
  lines: readonly ReferenceLine[];
  /** Lines between the columns and rows of a matrix. */
  grid: { x: readonly number[]; y: readonly number[] };
}

/** A curve that falls in steps. */
export interface CurveChart extends Common {
  kind: 'curve';
  x: Axis;
  y: Axis;
  /** Where it falls, rising, and to what. */
  steps: readonly { x: number; y: number }[];
  /** Where something that still went on was last seen. */
  censored: readonly { x: number; y: number }[];
  lines: readonly ReferenceLine[];
}

export interface Bar {
  name: string;
  href: string | null;
  value: number | null;
  /** A second, lighter bar behind the first's end. */
  second: number | null;
  /** What stands at its end: `31 of 125`. */
  text: string;
  /** From where to where it may truly lie; `null` where nothing is said of that. */
  interval: readonly [number, number] | null;
}

export interface BarsChart extends Common {
  kind: 'bars';
  bars: readonly Bar[];
  max: number;
  /** What the bars measure, and the lighter ones. */
  measures: string;
  seconds: string | null;
}

/** A row or column with a name that leads somewhere. */
export interface NamedPlace {
  name: string;
  href: string;
}

/** A matrix of counts: an HTML table, which is its own drawing. */
export interface CellsChart extends Common {
  kind: 'cells';
  rows: readonly NamedPlace[];
  columns: readonly NamedPlace[];
  /** By row, then by column. */
  counts: readonly (readonly number[])[];
}

/** What Chart.js can draw. */
export type LiveModel = PointsChart | CurveChart | BarsChart;

/** What a figure is drawn as. */
export type Chart = LiveModel | CellsChart;
