import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/replay/choices.ts';
import { difficultyOf } from '../../src/replay/difficulty.ts';
import { exerciseOf } from '../../src/replay/exercise.ts';
import { giveawayOf } from '../../src/replay/giveaway.ts';
import { growingStrip } from '../../src/replay/growing-strip.ts';
import { phrasePattern } from '../../src/replay/phrase.ts';
import { placeInTime } from '../../src/replay/place-in-time.ts';
import { revealIndex } from '../../src/replay/reveal.ts';
import { event, minutesIn, undated } from '../charts/incidents.ts';
import { taxonomy } from './library.ts';

const CAUSE = { category: 'configuration/cache', component: 'Varnish in front of the shop', summary: null };
const timeline = [
  event(0, 'started', 'Pages are slow.'),
  event(5, 'detected', 'An alert tells of the cache.'),
  event(10, 'suspected', 'The database is suspected.', ['data']),
  event(30, 'ruled-out', 'It is not the database.'),
  event(31, 'suspected', 'Caching is suspected.', ['configuration/cache']),
  event(60, 'identified', 'The cache is found to keep everything for a year.'),
  event(90, 'resolved', 'Pages are quick again.'),
];
const incident = minutesIn({ detected: 5, identified: 60, resolved: 90 }, { cause: CAUSE, timeline });
const exercise = exerciseOf(incident, taxonomy, ['shop']);

describe('a phrase', () => {
  it.each([
    ['cache', 'CACHED answers', true],
    ['cache', 'ten caches', true],
    ['cache', 'cachexia', false],
    ['retry storm', 'a retry-storm began', true],
    ['access policy', 'two access policies', true],
    ['dns', 'the DNS.', true],
    ['dns', 'dnsmasq', false],
  ])('“%s” is found in “%s”: %s', (phrase, text, found) => {
    expect(phrasePattern([phrase]).test(text)).toBe(found);
  });
});

describe('what gives a cause away', () => {
  const gives = giveawayOf({ cause: CAUSE }, taxonomy, ['web-shop']);

  it('is a name or an alias of it on either level, and what is rare in the component’s name', () => {
    expect(gives('The cached pages were old.')).toBe('cached');
    expect(gives('Its TTL was a year.')).toBe('TTL');
    expect(gives('A misconfigured server.')).toBe('misconfigured');
    expect(gives('Varnish was restarted.')).toBe('Varnish');
  });

  it('is not what is known from the beginning, nor what stands in many a component’s name', () => {
    expect(gives('The front of the shop was dark.')).toBeNull();
    expect(gives(null)).toBeNull();
  });
});

describe('an exercise', () => {
  it('asks where something was suspected, what it is before it tells, and what would end it after that', () => {
    expect(exercise.steps.map(({ ask }) => ask)).toEqual([null, null, 'next', 'test', 'cause', 'end']);
  });

  it('tells of an event whose words give it away no more than that it was, or nothing, till the cause is known', () => {
    const words = exercise.steps.flatMap(({ events }) =>
      events.map(({ index, words: told }) => [index, told]),
    );
    expect(words).toEqual([
      [0, 'all'],
      [1, 'none'],
      [2, 'all'],
      [3, 'all'],
      [5, 'all'],
      [6, 'all'],
    ]);
    expect(exercise.held.events.map(({ index }) => index)).toEqual([1, 4]);
  });

  it('holds back what the report marks, whatever its words are', () => {
    const marked = timeline.map((one, index) => (index === 2 ? { ...one, reveals: true as const } : one));
    const { held } = exerciseOf({ ...incident, timeline: marked }, taxonomy, []);
    expect(held.events.map(({ index }) => index)).toEqual([1, 2, 4]);
  });

  it('tells what it was when the cause was known, else when the harm ended, else at the end', () => {
    expect(revealIndex(incident)).toBe(5);
    const without = timeline.filter(({ kind }) => kind !== 'identified');
    const times = { ...incident.times, identified: null };
    expect(revealIndex({ times, timeline: without })).toBe(5);
    expect(revealIndex({ times: incident.times, timeline: without })).toBe(5);
    expect(revealIndex(undated([event(0, 'note'), event(1, 'note')]))).toBe(2);
  });

  it('is as hard as it was for those who were there', () => {
    expect(difficultyOf(incident)).toEqual({ level: 'gentle', searchMinutes: 55, hypotheses: 2 });
    const long = minutesIn({ detected: 0, identified: 700 }, { timeline });
    expect(difficultyOf(long).level).toBe('hardest');
    expect(difficultyOf(undated([event(null, 'suspected')])).searchMinutes).toBeNull();
  });

  it('grows its strip with the steps', () => {
    const { reached, svg } = growingStrip(exercise.steps);
    expect(reached).toEqual([0, 5, 10, 30, 60, 90]);
    const steps = JSON.stringify(svg).match(/"data-step":"\d"/g);
    expect(steps).toHaveLength(exercise.steps.length);
  });

  it('says when an event was without saying on what date', () => {
    const told = (one: ReturnType<typeof event>) => ({ event: one, index: 0, words: 'all' as const });
    expect(placeInTime(incident, told(timeline[3]!))).toEqual({ minutes: 30, day: null, clock: '10:30' });
    const dated = { ...event(0, 'note'), minutes: null };
    expect(
      placeInTime(incident, told({ ...dated, at: { ...dated.at!, at: '2024-01-20', precision: 'day' } })),
    ).toEqual({
      minutes: null,
      day: 3,
      clock: null,
    });
  });
});

describe('causes to choose from', () => {
  it('are the first levels, and what looked alike, whatever the answer is', () => {
    const figures = [
      {
        kind: 'slow',
        count: 3,
        causes: [
          { category: 'data/schema-query', count: 2 },
          { category: 'unknown/undetermined', count: 1 },
        ],
      },
      { kind: 'errors', count: 1, causes: [{ category: 'software/logic', count: 1 }] },
    ];
    expect(choicesOf(['slow'], ['software', 'data', 'unknown'], figures)).toEqual({
      first: ['software', 'data'],
      alike: ['data/schema-query'],
    });
  });
});
