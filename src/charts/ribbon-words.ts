import { PHASES } from '../incident/vocabulary.ts';
import type { Phase } from '../incident/vocabulary.ts';
import type { AsOf, Mark } from './clock.ts';
import { ongoingMinutes } from './clock.ts';
import type { Held } from './ribbon-hypotheses.ts';
import type { RibbonModel } from './ribbon-model.ts';
import { after } from './ribbon-ticks.ts';
import type { Stretch } from './ribbon-stretches.ts';
import { el, join } from './svg.ts';
import type { Drawing } from './svg.ts';
import { statedNote } from './strip-words.ts';
import {
  PHASE_TIMES,
  capital,
  clockWords,
  dayWords,
  lengthWords,
  list,
  overDuration,
  shortDuration,
  spokenDuration,
} from './words.ts';

const ORDER = Object.keys(PHASES) as Phase[];

/** Everything a ribbon shows, as one text. */
export function wordsOf(model: RibbonModel, asOf: AsOf): string {
  return [
    whenWords(model),
    capital([...model.stretches.map(stretchWords), ...taken(model)].join(', ')),
    endWords(model, asOf),
    ...model.hypotheses.map((held) => heldWords(held, model)),
    model.unplaced.length > 0 ? `Also suspected, at times not told: ${list(model.unplaced)}` : '',
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.…?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

function whenWords({ zero, startKnown, end, endAt }: RibbonModel): string {
  if (!zero || !startKnown) return startKnown ? '' : 'When it started is not told';
  const until = end === 'known' ? after(zero, endAt) : null;
  const zone = zoneWords(zero.at, zero.zoned);
  const from = `from ${dayWords(zero.at)}, ${clockWords(zero.at)}`;
  if (until === null) return capital(from) + zone;
  const day = until.slice(0, 10) === zero.at.slice(0, 10) ? '' : `${dayWords(until)}, `;
  return `${capital(from)} to ${day}${clockWords(until)}${zone}`;
}

function zoneWords(at: string, zoned: boolean): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(at)?.[0];
  if (!zoned) return '';
  return offset === undefined || offset === '+00:00' ? ' UTC' : ` UTC${offset}`;
}

function stretchWords({ phase, candidates, from, to }: Stretch): string {
  const length = spokenDuration(to - from);
  if (phase) return `${phase} ${length}`;
  if (candidates.length === 0 || candidates.length === ORDER.length)
    return `${length} of which no phases are told`;
  return `${length} of ${list(candidates, 'or')}, not told which`;
}

function taken({ facts }: RibbonModel): string[] {
  return facts.phases.detect.reason === 'same-minute' ? ['time to detect unknown'] : [];
}

function endWords({ end, incident }: RibbonModel, { date }: AsOf): string {
  if (end === 'ongoing') return `Still going on as of ${dayWords(date)}`;
  if (end === 'unknown') return 'When it ended is not told';
  return end === 'stated' && incident.statedDuration
    ? `It lasted ${spokenDuration(incident.statedDuration.minutes)}, as stated`
    : '';
}

function heldWords({ from, name, minutes, atMost }: Held, { zero }: RibbonModel): string {
  const at = zero && after(zero, Math.round(from));
  const since = at
    ? `from ${clockWords(at)}`
    : from <= 0
      ? 'from the start'
      : `after ${spokenDuration(from)}`;
  const length =
    minutes === null ? 'until when is not told' : `for ${atMost ? 'at most ' : ''}${spokenDuration(minutes)}`;
  return `Suspected ${since}, ${length}: ${name}${minutes !== null && !atMost ? '; then ruled out' : ''}`;
}

/** What stands beneath a ribbon, as a `figcaption`: what is unknown and why. `null` where nothing needs saying. */
export function captionOf(model: RibbonModel, asOf: AsOf): Drawing | null {
  const parts = [
    ...lengthParts(model, asOf),
    ...phaseParts(model),
    ...model.outside.map(outsidePart),
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

function lengthParts({ incident, facts, end, endAt, startKnown }: RibbonModel, asOf: AsOf): Drawing[] {
  const stated = incident.statedDuration;
  const lasted = `Lasted ${lengthWords(facts.duration)}`;
  if (incident.ongoing && !stated) {
    const minutes = ongoingMinutes(incident, asOf);
    const since = minutes === null ? '' : `, ${overDuration(minutes)} after the start`;
    return [part(`Still going on as of ${dayWords(asOf.date)}${since}`)];
  }
  if (!stated) return [];
  if (end === 'stated') return [part(lasted, 'The report states the length, and no moment of the end')];
  if (end !== 'known' || !startKnown)
    return [part(lasted, 'The report states the length, and not both its ends')];
  if (stated.minutes >= endAt) return [];
  const windows = statedNote(stated, endAt) === 'in windows' ? ', in windows' : ', as the report states';
  return [part(`${lasted}${windows}`, `From the first to the last moment it is ${shortDuration(endAt)}`)];
}

function phaseParts({ facts: { phases }, marks, startKnown }: RibbonModel): Drawing[] {
  const parts: Drawing[] = [];
  if (phases.detect.reason === 'same-minute') {
    parts.push(
      part(`${capital(PHASE_TIMES.detect)}: unknown`, 'The report gives one time for start and detection'),
    );
  }
  const detected = marks.find(({ milestone }) => milestone === 'detected');
  if (detected && detected.minutes < 0 && startKnown) {
    parts.push(
      part(
        `Detected ${shortDuration(-detected.minutes)} before the start`,
        'So it was known before anybody was hurt',
      ),
    );
  }
  if (phases.fix.reason === 'other-order') {
    parts.push(
      part(`${capital(PHASE_TIMES.fix)}: unknown`, 'Most of the harm ended before the cause was known'),
    );
  }
  return parts;
}

function outsidePart({ milestone, minutes, open }: Mark): Drawing {
  const about = open ? 'about ' : '';
  const when =
    minutes < 0 ? `${shortDuration(-minutes)} before the start` : `${shortDuration(minutes)} after the start`;
  return part(
    `${milestone === 'identified' ? 'Cause known' : capital(milestone)} ${about}${when}`,
    'That is too far out to be drawn',
  );
}

function hypothesisParts({ facts: { hypotheses, hypothesisMinutes } }: RibbonModel): Drawing[] {
  if (hypotheses.length === 0) return [];
  const bounded = hypotheses.filter(({ atMost }) => atMost).length;
  if (hypothesisMinutes.minutes === null) {
    return [part('On other hypotheses: unknown', 'When one of them began or was ruled out is not told')];
  }
  const length = shortDuration(hypothesisMinutes.minutes);
  if (bounded === 0) return [part(`On other hypotheses: ${length}`)];
  return [part(`On other hypotheses: at most ${length}`, boundedWhy(hypotheses.length, bounded))];
}

function boundedWhy(all: number, bounded: number): string {
  const until = 'until the next step or until the cause was known';
  if (all === 1) return `It does not say when it was ruled out, so it counts ${until}`;
  if (bounded === all) return `It does not say when each was ruled out, so each counts ${until}`;
  if (bounded === 1) return `It does not say when one of them was ruled out, so that one counts ${until}`;
  return `It does not say when ${bounded} of them were ruled out, so those count ${until}`;
}
