import type { Detector, EventKind } from '../incident/vocabulary.ts';
import type { Say } from '../words/words.ts';
import { actorOf } from './actor.ts';
import type { Giveaway } from './giveaway.ts';
import type { Told } from './screen.ts';

/** What is told of an event whose words are withheld: what kind it is, and who acted. */
export function withheldText(
  { event: { kind, text } }: Told,
  detectedBy: Detector | null,
  gives: Giveaway,
  say: Say,
): string {
  const known = detectedBy === 'unknown' ? null : detectedBy;
  const actor = (kind === 'detected' ? known : null) ?? actorOf(text);
  const who = actor === null ? null : say(actor === 'responders' ? 'replay.responders' : `detector.${actor}`);
  return say(`replay.withheld.${toldKind(kind)}`, { who: gives(who) === null ? (who ?? 'none') : 'none' });
}

/** With the cause's being known one learns it, so that this is never withheld. */
function toldKind(kind: EventKind): Exclude<EventKind, 'identified'> {
  return kind === 'identified' ? 'note' : kind;
}
