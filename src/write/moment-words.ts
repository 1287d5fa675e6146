import { MomentError, parseMoment, epochMinutes } from '../incident/moment.ts';
import type { Moment } from '../incident/moment.ts';
import { dayText, weekdayText } from '../words/dates.ts';
import type { Texts } from './form-texts.ts';

/**
 * What a written moment means, in words, to stand beside the field: the day of the week shows a slip in the date, and
 * the time in UTC one in the zone. The empty string where it means nothing yet.
 */
export function momentWords(written: string, language: string, texts: Texts): string {
  try {
    const moment = parseMoment(written);
    if (moment.type === 'unknown') return texts('write.moment.unknown');
    if (moment.type === 'ongoing') return texts('write.moment.ongoing');
    const words =
      moment.type === 'relative'
        ? relativeWords(moment.minutes, texts)
        : absoluteWords(moment, language, texts);
    return moment.estimated ? texts('write.moment.about', { moment: words }) : words;
  } catch (error) {
    if (error instanceof MomentError) return '';
    throw error;
  }
}

function relativeWords(minutes: number, texts: Texts): string {
  const size = Math.abs(minutes);
  const length = [
    ...(size >= 60 ? [texts('write.moment.hours', { hours: Math.floor(size / 60) })] : []),
    ...(size % 60 > 0 || size < 60 ? [texts('write.moment.minutes', { minutes: size % 60 })] : []),
  ].join(' ');
  return texts(minutes < 0 ? 'write.moment.before' : 'write.moment.after', { length });
}

function absoluteWords(moment: Moment, language: string, texts: Texts): string {
  const { at, zoned, precision } = moment;
  const local = new Date(`${at.slice(0, precision === 'day' ? 10 : 16)}Z`);
  const day = `${weekdayText(at, language)} ${dayText(at, language)}`;
  if (precision === 'day') return texts('write.moment.day', { day });
  const clock = (date: Date): string =>
    new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC', hourCycle: 'h23' }).format(date);
  const time = clock(local);
  if (!zoned) return texts('write.moment.unzoned', { day, time });
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(at)![0];
  if (offset === 'Z') return texts('write.moment.utc', { day, time });
  const utc = clock(new Date(epochMinutes(moment) * 60_000));
  return texts('write.moment.zoned', { day, time, offset, utc });
}
