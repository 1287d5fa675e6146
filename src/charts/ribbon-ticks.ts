import type { At } from '../incident/incident.ts';
import { plusMinutes } from '../incident/moment.ts';
import type { RibbonModel } from './ribbon-model.ts';
import { shortDayText } from '../words/dates.ts';
import { unitText } from '../words/numbers.ts';
import { clockWords } from './words.ts';

const HOUR = 60;
const DAY = 1440;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30, 91, 182, 364, 1820].map((days) => days * DAY),
];

export interface Tick {
  minutes: number;
  /** Since the start: `+1:00`, `+2 days`. */
  words: string;
  /** The day, where it is another one than that of the tick before. */
  day: string | null;
  /** The time of day; `null` where nobody knows it, or where ticks are days apart. */
  time: string | null;
}

/** Ticks at round distances from minute 0, at most so many steps apart. */
export function ticksOf({ from, to, zero, say: { language } }: RibbonModel, steps: number): Tick[] {
  const shown = to - from;
  const step =
    STEPS.filter((candidate) => candidate >= DAY || shown < 2 * DAY).find(
      (candidate) => shown / candidate <= steps,
    ) ?? Math.ceil(shown / steps / DAY) * DAY;
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  const moments = Array.from({ length: count }, (_, index) => (first + index) * step).map((minutes) => ({
    minutes,
    at: zero && after(zero, minutes),
  }));
  const sameDay = moments.every(({ at }) => at?.slice(0, 10) === moments[0]?.at?.slice(0, 10));
  return moments.map(({ minutes, at }, index) => {
    const another = !sameDay && at?.slice(0, 10) !== moments[index - 1]?.at?.slice(0, 10);
    return {
      minutes,
      words: words(minutes, step, language),
      day: at && another ? shortDayText(at, language) : null,
      time: at && step < DAY ? clockWords(at) : null,
    };
  });
}

/** The written moment so many minutes later, in the same zone. */
export function after(zero: At, minutes: number): string | null {
  return plusMinutes({ ...zero, type: 'moment' }, minutes)?.at ?? null;
}

function words(minutes: number, step: number, language: string): string {
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '−' : '+';
  if (step >= DAY) {
    const days = size / DAY;
    return days === 0 ? '0' : sign + unitText(days, 'day', language);
  }
  const clock = `${Math.floor(size / HOUR)}:${String(size % HOUR).padStart(2, '0')}`;
  return size === 0 ? clock : sign + clock;
}
