import { elapsed, lengthWords, shortDuration } from '../charts/words.ts';
import { lengthBetween } from '../facts/milestones.ts';
import type { Incident } from '../incident/incident.ts';
import type { Ask } from '../replay/ask.ts';
import { choicesOf } from '../replay/choices.ts';
import type { Choices } from '../replay/choices.ts';
import { exerciseOf } from '../replay/exercise.ts';
import { giveawayOf, hintOf } from '../replay/giveaway.ts';
import type { Giveaway } from '../replay/giveaway.ts';
import type { Exercise } from '../replay/exercise.ts';
import { openingFacts } from '../replay/opening-facts.ts';
import type { OpeningFact } from '../replay/opening-facts.ts';
import { placeInTime } from '../replay/place-in-time.ts';
import { isReplayable } from '../replay/replayable.ts';
import type { Told } from '../replay/screen.ts';
import { withheldText } from '../replay/withheld.ts';
import { entries, firstLevels, isCounted } from './collection.ts';
import type { Entry } from './collection.ts';
import { taxonomy } from './content.ts';
import { insights } from './insights.ts';
import { causeName, organisationName, serviceName, symptomName } from './names.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { say } from './words.ts';

/** An incident and the exercise that is made of it. */
export interface Replay {
  entry: Entry;
  exercise: Exercise;
  gives: Giveaway;
}

/** Every incident that can be replayed, in the order of `entries`. */
export const replays: Replay[] = entries.filter(({ incident }) => isReplayable(incident)).map(replayOf);

/** The exercise is made when it is first asked for: a thread that renders some pages needs some of them. */
function replayOf(entry: Entry): Replay {
  const { incident } = entry;
  const known = knownOf(incident);
  let made: Omit<Replay, 'entry'> | null = null;
  const make = () =>
    (made ??= {
      exercise: exerciseOf(incident, taxonomy, known),
      gives: giveawayOf(incident, taxonomy, known),
    });
  return {
    entry,
    get exercise() {
      return make().exercise;
    },
    get gives() {
      return make().gives;
    },
  };
}

/** The causes that a reader can choose from. */
export function choicesFor({ entry, exercise }: Replay): Choices {
  const { cause, symptoms } = entry.incident;
  const kinds = exercise.symptoms.flatMap(({ kind }) => kind ?? []);
  const own = isCounted(entry) ? { category: cause.category, kinds: symptoms.map(({ kind }) => kind) } : null;
  return choicesOf(kinds, firstLevels, insights.symptoms, own);
}

function knownOf({ organisation, services }: Incident): string[] {
  return [
    organisation,
    organisationName(organisation),
    ...services.flatMap((slug) => [slug, serviceName(slug)]),
  ];
}

/** What is known at the beginning beside what is seen. */
export function factsOf({ entry: { incident }, exercise, gives }: Replay): OpeningFact[] {
  const seen = exercise.symptoms.map(({ kind }) => kind);
  return openingFacts(incident, { seen, serviceName, gives, hints: hintOf(incident, taxonomy), say });
}

/** What is told of an event whose words are withheld. */
export function withheldOf({ entry: { incident }, gives }: Replay, told: Told): string {
  return withheldText(told, incident.detection.by, gives, say);
}

const PASSED = ['detected', 'identified', 'mitigated', 'resolved'] as const;

/** A title of more kinds of symptom than this says nothing more. */
const MOST_KINDS = 3;

/** What is seen at the beginning, in few words: `Errors, slow`. */
export function seenText({ symptoms }: Exercise): string {
  const kinds = [...new Set(symptoms.flatMap(({ kind }) => kind ?? []))].map(symptomName);
  if (kinds.length === 0) return say('replay.unseen');
  return [
    ...kinds.slice(0, MOST_KINDS).map((name, index) => (index === 0 ? name : lowerFirst(name))),
    ...(kinds.length > MOST_KINDS ? [say('replay.and-more')] : []),
  ].join(', ');
}

/** When an event stands: the time since the start, or the day; and the time of day. */
export function whenParts(incident: Incident, told: Told): { since: string; clock: string } {
  const { minutes, day, clock } = placeInTime(incident, told);
  const about = told.event.at?.estimated === true;
  const since =
    minutes !== null
      ? elapsed(minutes, say)
      : day === null
        ? say('replay.when-unknown')
        : day < 0
          ? say('replay.days-before', { n: -day })
          : say('replay.day', { n: day });
  return { since, clock: clock === null ? '' : about ? say('time.about-clock', { clock }) : clock };
}

/** A question; in other words where the one before it was the same. */
export function questionText(ask: Ask, again: boolean): string {
  if (ask === 'first' || ask === 'cause' || ask === 'end' || !again) return say(`replay.ask.${ask}`);
  return say(`replay.ask.${ask}.again`);
}

/** The clock of a replay: `+1:35`. */
export function clockOf(minutes: number): string {
  return elapsed(minutes, say);
}

/** A length: `1 h 35 min`. */
export function lengthText(minutes: number): string {
  return shortDuration(minutes, say);
}

/** `35 min later`. */
export function laterText(minutes: number | null): string | null {
  return minutes === null || minutes < 1 ? null : say('replay.later', { length: lengthText(minutes) });
}

/** When it was detected, understood, mitigated and over, from the start: `detected after 5 min`. */
export function passedTexts(incident: Incident): string[] {
  return PASSED.flatMap((milestone) => {
    const length = lengthBetween(incident, 'started', milestone);
    if (length.minutes === null || length.minutes < 0) return [];
    if (length.minutes < 1) return say('replay.passed.once', { event: say(`event.${milestone}`) });
    return say('replay.passed.at', { event: say(`event.${milestone}`), length: lengthWords(length, say) });
  });
}

/** How long something was held that was not the cause; told at the end alone, for it tells that it was not. */
export function heldText({ facts }: Entry, index: number): string | null {
  const hypothesis = facts.hypotheses.find(({ event }) => event === index);
  if (!hypothesis || hypothesis.minutes === null) return null;
  const length = lengthText(hypothesis.minutes);
  return say(hypothesis.atMost ? 'replay.held-at-most' : 'replay.held-for', { length });
}

/** The causes that somebody suspected, in running text. */
export function suspectText(suspect: readonly string[]): string {
  return suspect.map((id) => lowerFirst(causeName(id))).join(', ');
}
