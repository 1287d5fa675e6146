import type { Place } from '../evidence.ts';
import type { Reading } from '../read.ts';
import { detectorIn } from '../rules/detection.ts';
import type { Detection } from '../rules/detection.ts';
import { fitting } from './notes.ts';
import type { Notes } from './notes.ts';
import type { DraftEvent } from './timeline.ts';

/**
 * Who or what first told the organisation. Prose may tell of an alert that came after a customer had called: where the
 * timeline has both, its order counts; where it has only another one than the prose, nobody is named.
 */
export function draftDetection(
  { detection }: Reading,
  notes: Notes,
  timeline: readonly DraftEvent[],
): Record<string, string> | null {
  const at = timeline.findIndex(({ kind }) => kind === 'detected');
  const event = timeline[at];
  const by = event ? detectorIn(event.text) : null;
  if (detection && event && by !== null && by !== detection.by) {
    const same = timeline.findIndex(({ text }) => detectorIn(text) === detection.by);
    const place = placeOf(notes, at);
    if (same < 0) {
      notes.ask(
        'detection',
        `line ${detection.line} says “${detection.by}”, and the timeline has “${by}” first (line ${place.line}): who or what noticed first?`,
      );
      return null;
    }
    if (at < same) return drafted({ ...place, by, sentence: event.text }, notes);
  }
  const told = detection && drafted(detection, notes);
  if (!told) notes.ask('detection', 'the document does not say who or what noticed first');
  return told;
}

/** Where an event of the draft stands in the document. */
function placeOf({ evidence }: Notes, index: number): Place {
  const { line, quote } = evidence.find(({ field }) => field === `timeline[${index}]`)!;
  return { line, quote };
}

function drafted(detection: Detection, notes: Notes): Record<string, string> | null {
  if (!notes.bears('detection.by', detection.by, detection, 'inferred')) return null;
  return { by: detection.by, how: fitting(detection.sentence, 600) };
}
