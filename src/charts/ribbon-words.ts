import { keysOf } from '../incident/keys-of.ts';
import { PHASES } from '../incident/vocabulary.ts';
import type { Phase } from '../incident/vocabulary.ts';
import type { AsOf } from './clock.ts';
import type { Held } from './ribbon-hypotheses.ts';
import type { RibbonModel } from './ribbon-model.ts';
import { after } from './ribbon-ticks.ts';
import type { Stretch } from './ribbon-stretches.ts';
import type { Say } from '../words/words.ts';
import { dayText } from '../words/dates.ts';
import { capital, clockWords, list, spokenDuration } from './words.ts';

const ORDER = keysOf(PHASES);

/** Everything a ribbon shows, as one text. */
export function wordsOf(model: RibbonModel, asOf: AsOf): string {
  const { say, unplaced } = model;
  return [
    whenWords(model),
    capital([...model.stretches.map((stretch) => stretchWords(stretch, say)), ...taken(model)].join(', ')),
    endWords(model, asOf),
    ...model.hypotheses.map((held) => heldWords(held, model)),
    unplaced.length > 0 ? say('ribbon.also-suspected', { names: list(unplaced, say) }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.…?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

function whenWords({ zero, startKnown, end, endAt, say }: RibbonModel): string {
  if (!zero || !startKnown) return startKnown ? '' : say('ribbon.start-not-told');
  const moment = (at: string) =>
    say('time.day-clock', { day: dayText(at, say.language), clock: clockWords(at) });
  const until = end === 'known' ? after(zero, endAt) : null;
  const zone = zoneWords(zero.at, zero.zoned);
  const from = moment(zero.at);
  if (until === null) return say('ribbon.from', { from, zone });
  if (until.slice(0, 10) === zero.at.slice(0, 10))
    return say('ribbon.from-to-clock', { from, until: clockWords(until), zone });
  return say('ribbon.from-to-day', { from, until: moment(until), zone });
}

function zoneWords(at: string, zoned: boolean): string {
  const offset = /[+-]\d{2}:\d{2}$/.exec(at)?.[0];
  if (!zoned) return '';
  return offset === undefined || offset === '+00:00' ? ' UTC' : ` UTC${offset}`;
}

function stretchWords({ phase, candidates, from, to }: Stretch, say: Say): string {
  const length = spokenDuration(to - from, say);
  const name = (each: Phase) => say(`phase.${each}`);
  if (phase) return say('chart.phase-length', { phase: name(phase), length });
  if (candidates.length === 0 || candidates.length === ORDER.length)
    return say('ribbon.no-phases', { length });
  return say('ribbon.which-phases', { length, phases: list(candidates.map(name), say, 'or') });
}

function taken({ facts, say }: RibbonModel): string[] {
  return facts.phases.detect.reason === 'same-minute' ? [say('ribbon.detect-unknown')] : [];
}

function endWords({ end, incident, say }: RibbonModel, { date }: AsOf): string {
  if (end === 'ongoing') return say('ribbon.ongoing-as-of', { day: dayText(date, say.language) });
  if (end === 'unknown') return say('ribbon.end-not-told');
  return end === 'stated' && incident.statedDuration
    ? say('ribbon.lasted-stated', { length: spokenDuration(incident.statedDuration.minutes, say) })
    : '';
}

function heldWords({ from, name, minutes, atMost }: Held, { zero, say }: RibbonModel): string {
  const at = zero && after(zero, Math.round(from));
  const since = at
    ? say('ribbon.since-clock', { clock: clockWords(at) })
    : from <= 0
      ? say('ribbon.since-start')
      : say('ribbon.since-after', { length: spokenDuration(from, say) });
  if (minutes === null) return say('ribbon.held', { since, length: say('ribbon.held-open'), name });
  const spoken = spokenDuration(minutes, say);
  const length = say('ribbon.held-for', {
    length: atMost ? say('time.at-most', { length: spoken }) : spoken,
  });
  return say(atMost ? 'ribbon.held' : 'ribbon.held-ruled-out', { since, length, name });
}
