import type { Incident } from '../incident/incident.ts';
import type { Milestone, Phase } from '../incident/vocabulary.ts';
import { unknown } from './known.ts';
import type { Length } from './known.ts';
import { lengthBetween } from './milestones.ts';

/** The milestones between which each phase lies, in order. */
export const PHASE_ENDS: Record<Phase, readonly [from: Milestone, to: Milestone]> = {
  detect: ['started', 'detected'],
  diagnose: ['detected', 'identified'],
  fix: ['identified', 'mitigated'],
  recover: ['mitigated', 'resolved'],
};

/** The four phases, each known or unknown with its reason. */
export function phasesOf(incident: Incident): Record<Phase, Length> {
  return {
    detect: phase(incident, 'detect'),
    diagnose: phase(incident, 'diagnose'),
    fix: phase(incident, 'fix'),
    recover: phase(incident, 'recover'),
  };
}

function phase(incident: Incident, name: Phase): Length {
  const length = lengthBetween(incident, ...PHASE_ENDS[name]);
  if (length.minutes === null) return length;
  if (length.minutes < 0) return unknown('other-order');
  // Reports that give both as one minute mostly took one from the other, so nothing is known of the time between.
  return name === 'detect' && length.minutes === 0 ? unknown('same-minute') : length;
}
