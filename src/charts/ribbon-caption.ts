import { dayText } from '../words/dates.ts';
import type { AsOf, Mark } from './clock.ts';
import { ongoingMinutes } from './clock.ts';
import type { RibbonModel } from './ribbon-model.ts';
import { statedNote } from './strip-words.ts';
import { el, join } from './svg.ts';
import type { Drawing } from './svg.ts';
import { capital, lengthWords, overDuration, shortDuration } from './words.ts';

/** What stands beneath a ribbon, as a `figcaption`: what is unknown and why. `null` where nothing needs saying. */
export function captionOf(model: RibbonModel, asOf: AsOf): Drawing | null {
  const parts = [
    ...lengthParts(model, asOf),
    ...phaseParts(model),
    ...model.outside.map((mark) => outsidePart(mark, model)),
    ...hypothesisParts(model),
  ];
  if (parts.length === 0) return null;
  return el(
    'figcaption',
    {},
    parts.map((one, index) => [index > 0 ? ' ' : null, one]),
  );
}

/** A statement, then what it stands on. */
function part(statement: string, why = ''): Drawing {
  return join(el('b', {}, `${statement}.`), why === '' ? null : ` ${why}.`);
}

function lengthParts({ incident, facts, end, endAt, startKnown, say }: RibbonModel, asOf: AsOf): Drawing[] {
  const stated = incident.statedDuration;
  const length = lengthWords(facts.duration, say);
  if (incident.ongoing && !stated) {
    const minutes = ongoingMinutes(incident, asOf);
    const day = dayText(asOf.date, say.language);
    if (minutes === null) return [part(say('ribbon.ongoing-as-of', { day }))];
    return [part(say('ribbon.ongoing-since', { day, length: overDuration(minutes, say) }))];
  }
  if (!stated) return [];
  if (end === 'stated') return [part(say('ribbon.lasted', { length }), say('ribbon.why.no-end'))];
  if (end !== 'known' || !startKnown)
    return [part(say('ribbon.lasted', { length }), say('ribbon.why.one-end'))];
  if (stated.minutes >= endAt) return [];
  const inWindows = statedNote(stated, endAt) === 'windows';
  return [
    part(
      say(inWindows ? 'ribbon.lasted-windows' : 'ribbon.lasted-report', { length }),
      say('ribbon.why.span', { length: shortDuration(endAt, say) }),
    ),
  ];
}

function phaseParts({ facts: { phases }, marks, startKnown, say }: RibbonModel): Drawing[] {
  const parts: Drawing[] = [];
  if (phases.detect.reason === 'same-minute')
    parts.push(part(say('ribbon.detect'), say('ribbon.why.same-minute')));
  const detected = marks.find(({ milestone }) => milestone === 'detected');
  if (detected && detected.minutes < 0 && startKnown) {
    const length = shortDuration(-detected.minutes, say);
    parts.push(part(say('ribbon.detected-before', { length }), say('ribbon.why.detected-before')));
  }
  if (phases.fix.reason === 'other-order') parts.push(part(say('ribbon.fix'), say('ribbon.why.other-order')));
  return parts;
}

function outsidePart({ milestone, minutes, open }: Mark, { say }: RibbonModel): Drawing {
  const name = capital(say(`event.${milestone}`));
  const short = shortDuration(Math.abs(minutes), say);
  const length = open ? say('time.about', { length: short }) : short;
  const when = say(minutes < 0 ? 'ribbon.outside-before' : 'ribbon.outside-after', { name, length });
  return part(when, say('ribbon.why.outside'));
}

function hypothesisParts({ facts: { hypotheses, hypothesisMinutes }, say }: RibbonModel): Drawing[] {
  if (hypotheses.length === 0) return [];
  const bounded = hypotheses.filter(({ atMost }) => atMost).length;
  if (hypothesisMinutes.minutes === null)
    return [part(say('ribbon.hypotheses-unknown'), say('ribbon.why.hypotheses-unknown'))];
  const length = shortDuration(hypothesisMinutes.minutes, say);
  if (bounded === 0) return [part(say('ribbon.hypotheses', { length }))];
  const why =
    hypotheses.length === 1
      ? say('ribbon.why.bounded-only')
      : bounded === hypotheses.length
        ? say('ribbon.why.bounded-all')
        : say('ribbon.why.bounded-some', { count: bounded });
  return [part(say('ribbon.hypotheses', { length: say('time.at-most', { length }) }), why)];
}
