import { lengthBetween } from '../facts/milestones.ts';
import type { Incident } from '../incident/incident.ts';
import { revealIndex } from './reveal.ts';

/** How hard it was for those who were there. */
export interface Difficulty {
  level: 'gentle' | 'harder' | 'hardest';
  /** Whole minutes from first knowing of it until it is told what it was; `null` where that is not known. */
  searchMinutes: number | null;
  /** How many times something was suspected. */
  hypotheses: number;
}

const LONG_SEARCH = 60;
const VERY_LONG_SEARCH = 6 * 60;
const MANY_HYPOTHESES = 3;

/** How long the responders took, and how many hypotheses they had: the reader has about the same before them. */
export function difficultyOf(incident: Pick<Incident, 'times' | 'timeline'>): Difficulty {
  const searchMinutes = searchMinutesOf(incident);
  const hypotheses = incident.timeline.filter(({ kind }) => kind === 'suspected').length;
  const signs = [
    (searchMinutes ?? 0) > LONG_SEARCH,
    (searchMinutes ?? 0) > VERY_LONG_SEARCH,
    hypotheses > 0,
    hypotheses >= MANY_HYPOTHESES,
  ].filter(Boolean).length;
  return { level: signs < 2 ? 'gentle' : signs < 3 ? 'harder' : 'hardest', searchMinutes, hypotheses };
}

function searchMinutesOf(incident: Pick<Incident, 'times' | 'timeline'>): number | null {
  const known = lengthBetween(incident, 'detected', 'identified').minutes;
  if (known !== null) return known < 0 ? null : known;
  const end = incident.timeline[revealIndex(incident)]?.minutes ?? null;
  const first = lengthBetween(incident, 'started', 'detected').minutes ?? 0;
  return end === null || end < first ? null : end - first;
}
