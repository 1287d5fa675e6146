import type {
  Detector,
  ImpactKind,
  IncidentKind,
  Origin,
  Basis,
  Scope,
  Trigger,
  ActionStatus,
} from '../incident/vocabulary.ts';
import { dayNumber, plusDays } from './days.ts';
import { packLists, packNumbers, packWords, unpackLists, unpackNumbers, unpackWords } from './packing.ts';
import type { PackedLists, PackedNumbers, PackedWords } from './packing.ts';
import { recurrencesOf } from './recurrence.ts';
import type { Row, RowAction, RowHypothesis } from './rows.ts';

type WordLists = PackedLists<PackedWords>;

/**
 * Rows as columns, for the browser: published ones, in the order of their ids and without id, title and what no
 * figure is computed from (type and due date of actions, all
 * actions of what did not come back, minutes on all hypotheses together).
 */
export interface Columns {
  kind: PackedWords;
  origin: PackedWords;
  basis: PackedWords;
  organisation: PackedWords;
  services: WordLists;
  severity: PackedWords;
  symptoms: WordLists;
  category: PackedWords;
  component: PackedWords;
  contributing: WordLists;
  trigger: PackedWords;
  scope: PackedWords;
  impactKinds: WordLists;
  /** As text, for it may have decimals. */
  usersPercent: PackedWords;
  usersCount: PackedNumbers;
  detectedBy: PackedWords;
  /** Days since the first of January of year 1. */
  startDay: PackedNumbers;
  durationMinutes: PackedNumbers;
  /** 1 of an estimate, 2 of what goes on, 3 of both. */
  flags: PackedNumbers;
  censoredMinutes: PackedNumbers;
  phases: Record<keyof Row['phases'], PackedNumbers>;
  hypotheses: PackedLists<{ suspect: WordLists; minutes: PackedNumbers; atMost: PackedNumbers }>;
  actions: PackedLists<{ status: PackedWords; done: PackedNumbers }>;
  /** The places of the rows named; of reports that are not here, nothing. */
  recurs: PackedLists<PackedNumbers>;
  known: PackedWords;
}

const EPOCH = '0001-01-01';
const dayOut = (day: string | null): number | null =>
  day === null ? null : dayNumber(day) - dayNumber(EPOCH);
const dayIn = (days: number | null): string | null => (days === null ? null : plusDays(EPOCH, days));
const numbered = (value: string | null): number | null => (value === null ? null : Number(value));
const packWordLists = (lists: readonly (readonly string[])[]): WordLists => packLists(lists, packWords);
const unpackWordLists = (lists: WordLists): string[][] =>
  unpackLists(lists, (items) => unpackWords(items) as string[]);

/** The rows that figures are made of, in the order in which `columnsOf` packs them: by id. */
export function packedRows(rows: readonly Row[]): Row[] {
  return rows.filter(({ status }) => status === 'published').sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Packs rows that `packedRows` has put in order. */
export function columnsOf(rows: readonly Row[]): Columns {
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const recurring = new Set(recurrencesOf(rows).flatMap(({ incidents }) => incidents));
  const words = (of: (row: Row) => string | null) => packWords(rows.map(of));
  const numbers = (of: (row: Row) => number | null) => packNumbers(rows.map(of));
  const lists = (of: (row: Row) => readonly string[]) => packWordLists(rows.map(of));
  return {
    kind: words(({ kind }) => kind),
    origin: words(({ origin }) => origin),
    basis: words(({ basis }) => basis),
    organisation: words(({ organisation }) => organisation),
    services: lists(({ services }) => services),
    severity: words(({ severity }) => severity),
    symptoms: lists(({ symptoms }) => symptoms),
    category: words(({ category }) => category),
    component: words(({ component }) => component),
    contributing: lists(({ contributing }) => contributing),
    trigger: words(({ trigger }) => trigger),
    scope: words(({ scope }) => scope),
    impactKinds: lists(({ impactKinds }) => impactKinds),
    usersPercent: words(({ usersPercent }) => (usersPercent === null ? null : String(usersPercent))),
    usersCount: numbers(({ usersCount }) => usersCount),
    detectedBy: words(({ detectedBy }) => detectedBy),
    startDay: numbers(({ startDay }) => dayOut(startDay)),
    durationMinutes: numbers(({ durationMinutes }) => durationMinutes),
    flags: numbers(({ estimated, ongoing }) => Number(estimated) + 2 * Number(ongoing)),
    censoredMinutes: numbers(({ censoredMinutes }) => censoredMinutes),
    phases: {
      detect: numbers(({ phases }) => phases.detect),
      diagnose: numbers(({ phases }) => phases.diagnose),
      fix: numbers(({ phases }) => phases.fix),
      recover: numbers(({ phases }) => phases.recover),
    },
    hypotheses: packLists<RowHypothesis, Columns['hypotheses']['items']>(
      rows.map(({ hypotheses }) => hypotheses),
      (all) => ({
        suspect: packWordLists(all.map(({ suspect }) => suspect)),
        minutes: packNumbers(all.map(({ minutes }) => minutes)),
        atMost: packNumbers(all.map(({ atMost }) => Number(atMost))),
      }),
    ),
    actions: packLists<RowAction, Columns['actions']['items']>(
      // Whether an action was open is asked only of a cause that came back; a filter makes no new chains.
      rows.map(({ id, actions }) => (recurring.has(id) ? actions : [])),
      (all) => ({
        status: packWords(all.map(({ status }) => status)),
        done: packNumbers(all.map(({ done }) => dayOut(done))),
      }),
    ),
    recurs: packLists(
      rows.map(({ recurs }) => recurs.flatMap((id) => places.get(id) ?? [])),
      packNumbers,
    ),
    known: words(({ known }) => String(known)),
  };
}

/** The rows again; the id of each is its place, of so many digits that ids keep the order of the rows. */
export function rowsOf(columns: Columns): Row[] {
  const idOf = (place: number) => String(place).padStart(6, '0');
  const services = unpackWordLists(columns.services);
  const symptoms = unpackWordLists(columns.symptoms);
  const contributing = unpackWordLists(columns.contributing);
  const impactKinds = unpackWordLists(columns.impactKinds);
  const hypotheses = unpackLists(columns.hypotheses, unpackHypotheses);
  const actions = unpackLists(columns.actions, unpackActions);
  const recurs = unpackLists(columns.recurs, (items) => unpackNumbers(items) as number[]);
  const flags = unpackNumbers(columns.flags) as number[];
  const word = {
    kind: unpackWords(columns.kind) as IncidentKind[],
    origin: unpackWords(columns.origin) as Origin[],
    basis: unpackWords(columns.basis) as (Basis | null)[],
    organisation: unpackWords(columns.organisation) as string[],
    severity: unpackWords(columns.severity),
    category: unpackWords(columns.category) as string[],
    component: unpackWords(columns.component),
    trigger: unpackWords(columns.trigger) as (Trigger | null)[],
    scope: unpackWords(columns.scope) as (Scope | null)[],
    usersPercent: unpackWords(columns.usersPercent).map(numbered),
    detectedBy: unpackWords(columns.detectedBy) as (Detector | null)[],
    known: unpackWords(columns.known).map(Number),
  };
  const number = {
    usersCount: unpackNumbers(columns.usersCount),
    startDay: unpackNumbers(columns.startDay).map(dayIn),
    durationMinutes: unpackNumbers(columns.durationMinutes),
    censoredMinutes: unpackNumbers(columns.censoredMinutes),
  };
  const phases = {
    detect: unpackNumbers(columns.phases.detect),
    diagnose: unpackNumbers(columns.phases.diagnose),
    fix: unpackNumbers(columns.phases.fix),
    recover: unpackNumbers(columns.phases.recover),
  };
  return word.kind.map((kind, at) => ({
    id: idOf(at),
    title: '',
    status: 'published',
    kind,
    origin: word.origin[at]!,
    basis: word.basis[at]!,
    organisation: word.organisation[at]!,
    services: services[at]!,
    severity: word.severity[at]!,
    symptoms: symptoms[at]!,
    category: word.category[at]!,
    component: word.component[at]!,
    contributing: contributing[at]!,
    trigger: word.trigger[at]!,
    scope: word.scope[at]!,
    impactKinds: impactKinds[at] as ImpactKind[],
    usersPercent: word.usersPercent[at]!,
    usersCount: number.usersCount[at]!,
    detectedBy: word.detectedBy[at]!,
    startDay: number.startDay[at]!,
    durationMinutes: number.durationMinutes[at]!,
    estimated: (flags[at]! & 1) === 1,
    ongoing: (flags[at]! & 2) === 2,
    censoredMinutes: number.censoredMinutes[at]!,
    phases: {
      detect: phases.detect[at]!,
      diagnose: phases.diagnose[at]!,
      fix: phases.fix[at]!,
      recover: phases.recover[at]!,
    },
    hypotheses: hypotheses[at]!,
    hypothesisMinutes: null,
    actions: actions[at]!,
    recurs: recurs[at]!.map(idOf),
    known: word.known[at]!,
  }));
}

function unpackHypotheses({ suspect, minutes, atMost }: Columns['hypotheses']['items']): RowHypothesis[] {
  const suspects = unpackWordLists(suspect);
  const held = unpackNumbers(minutes);
  return unpackNumbers(atMost).map((most, at) => ({
    suspect: suspects[at]!,
    minutes: held[at]!,
    atMost: most === 1,
  }));
}

function unpackActions({ status, done }: Columns['actions']['items']): RowAction[] {
  const days = unpackNumbers(done).map(dayIn);
  return unpackWords(status).map((value, at) => ({
    type: null,
    status: value as ActionStatus,
    due: null,
    done: days[at]!,
  }));
}
