import { clockWords } from '../charts/words.ts';
import type { At, Incident } from '../incident/incident.ts';
import { weekdayText } from '../words/dates.ts';
import { percentText, wholeText } from '../words/numbers.ts';
import type { Say } from '../words/words.ts';
import type { Giveaway } from './giveaway.ts';

/** What one knows at the beginning beside what is seen. */
export interface OpeningFact {
  name: 'when' | 'what' | 'harm' | 'scope' | 'users' | 'requests' | 'by';
  text: string;
}

type Facts = Pick<Incident, 'detection' | 'impact' | 'services' | 'times' | 'timeline'>;

/** What the facts are told by. */
interface Telling {
  /** Kinds of symptoms that are shown: a harm of the same name says nothing more. */
  seen: readonly (string | null)[];
  /** What a service is called, by its slug. */
  serviceName: (slug: string) => string;
  gives: Giveaway;
  /** The stricter check: a service is named where its name points at no part of the cause. */
  hints: Giveaway;
  say: Say;
}

/**
 * When it began, what was hit, how, how far, for how many, and who noticed, as far as the report tells. What would give the cause
 * away is left out. The first is always when, if only that nobody told.
 */
export function openingFacts(
  { detection, impact, services, times, timeline }: Facts,
  { seen, serviceName, gives, hints, say }: Telling,
): OpeningFact[] {
  const { users, requestsFailedPercent, kinds, scope } = impact;
  const began = times.started ?? times.detected ?? timeline.find(({ at }) => at !== null)?.at ?? null;
  const percent = (value: number) => percentText(value, say.language);
  const affected = [
    users && users.percent !== null ? say('incident.users-percent', { percent: percent(users.percent) }) : [],
    users && users.count !== null
      ? say('incident.users-count', { count: wholeText(users.count, say.language) })
      : [],
  ].flat();
  const safe = (texts: readonly string[], check = gives) =>
    texts.filter((text) => check(text) === null).join(', ');
  const facts: OpeningFact[] = [
    { name: 'what', text: safe([...new Set(services.map(serviceName))], hints) },
    {
      name: 'harm',
      text: safe(kinds.filter((kind) => !seen.includes(kind)).map((kind) => say(`impact.${kind}`))),
    },
    { name: 'scope', text: safe(scope === null ? [] : [say(`scope.${scope}`)]) },
    { name: 'users', text: safe(affected) },
    { name: 'requests', text: requestsFailedPercent === null ? '' : percent(requestsFailedPercent) },
    {
      name: 'by',
      text: safe(
        detection.by === null || detection.by === 'unknown' ? [] : [say(`detector.${detection.by}`)],
      ),
    },
  ];
  return [{ name: 'when', text: whenText(began, say) }, ...facts.filter(({ text }) => text !== '')];
}

/** A day of the week and a time of day: the date might tell which incident it is. */
function whenText(at: At | null, say: Say): string {
  if (at === null) return say('replay.when-unknown');
  const day = weekdayText(at.at, say.language);
  const text = at.precision === 'day' ? day : say('replay.fact.day-clock', { day, clock: clockWords(at.at) });
  return at.estimated ? say('time.about', { length: text }) : text;
}
