import { describe, expect, it } from 'vitest';
import { movesOf } from '../../src/replay/browser/moves.ts';
import { choicesOf } from '../../src/replay/choices.ts';
import { difficultyOf } from '../../src/replay/difficulty.ts';
import { exerciseOf } from '../../src/replay/exercise.ts';
import { actorOf } from '../../src/replay/actor.ts';
import { giveawayOf, hintOf } from '../../src/replay/giveaway.ts';
import { growingStrip } from '../../src/replay/growing-strip.ts';
import { phraseFinder } from '../../src/replay/phrase.ts';
import { maskedText } from '../../src/replay/masked.ts';
import { openingFacts } from '../../src/replay/opening-facts.ts';
import { placeInTime } from '../../src/replay/place-in-time.ts';
import { revealIndex } from '../../src/replay/reveal.ts';
import { wholly } from '../../src/replay/screen.ts';
import { withheldText } from '../../src/replay/withheld.ts';
import { event, minutesIn, undated } from '../charts/incidents.ts';
import { say } from '../words/english.ts';
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
    ['dns', '“dns”—again', true],
    ['dns', 'édns', false],
  ])('“%s” is found in “%s”: %s', (phrase, text, found) => {
    expect(phraseFinder([phrase])(text) !== null).toBe(found);
    // A letter that is not English has another expression look for it.
    expect(phraseFinder([phrase])(`é ${text} ß`) !== null).toBe(found);
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

describe('a text of which a part gives a cause away', () => {
  const gives = giveawayOf({ cause: CAUSE }, taxonomy, []);

  it.each([
    ['Most pages are slow. The cache is full.', 'Most pages are slow. […]'],
    ['The cache is full. Many pages are slow.', '[…] Many pages are slow.'],
    ['The cache is full. It holds on to all of them.', null],
    ['Pages are very slow; the cache is full; others are quick.', 'Pages are very slow […]'],
    ['The cache is full; every page is slow.', null],
    ['The cache is full. Slow.', null],
    ['Every page is slow.', 'Every page is slow.'],
  ])('“%s” is told as %s', (text, told) => {
    expect(maskedText(text, 'en', gives)).toBe(told);
  });

  it('is told whole or not at all in a language of which nobody told how its sentences point back', () => {
    expect(maskedText('Tout est lent. Le cache est plein.', 'fr', gives)).toBeNull();
    expect(maskedText('Tout est lent.', 'fr', gives)).toBe('Tout est lent.');
  });
});

describe('who acted', () => {
  it.each([
    ['An alert reaches the team.', 'monitoring'],
    ['A user writes to support.', 'customer'],
    ['Two engineers are called.', 'responders'],
    ['Customer data are copied out.', null],
    ['Changes by customers are suspended.', null],
    ['The attacker publishes a version.', null],
  ])('in “%s” is told by its first words: %s', (text, actor) => {
    expect(actorOf(text)).toBe(actor);
  });
});

describe('what one knows at the beginning', () => {
  const hit = minutesIn(
    { started: 0 },
    {
      cause: CAUSE,
      services: ['checkout', 'varnish'],
      impact: {
        summary: null,
        scope: 'part',
        kinds: ['slow', 'wrong-results'],
        users: { percent: 30, count: null },
        requestsFailedPercent: 4,
        cost: null,
      },
      detection: { by: 'customer', how: null },
    },
  );
  const facts = openingFacts(hit, {
    seen: ['slow'],
    serviceName: (slug) => slug,
    gives: giveawayOf(hit, taxonomy, ['checkout', 'varnish']),
    hints: hintOf(hit, taxonomy),
    say,
  });

  it('is when, what was hit, how far and for whom, without what is seen already and what points at the cause', () => {
    expect(facts).toEqual([
      { name: 'when', text: 'Thursday, 10:00' },
      { name: 'what', text: 'checkout' },
      { name: 'harm', text: 'wrong results' },
      { name: 'scope', text: 'some users or functions' },
      { name: 'users', text: '30% of users' },
      { name: 'requests', text: '4%' },
      { name: 'by', text: 'a customer' },
    ]);
  });
});

describe('an exercise', () => {
  it('asks where something was suspected, what it is before it tells, and what would end it after that', () => {
    expect(exercise.steps.map(({ ask }) => ask)).toEqual([null, null, 'think', 'test', null, 'cause', 'end']);
  });

  it('tells of an event whose words give it away no more than its kind, when it was and who acted, till the cause is known', () => {
    const words = exercise.steps.flatMap(({ events }) =>
      events.map(({ index, words: told }) => [index, told]),
    );
    expect(words).toEqual([
      [0, 'all'],
      [1, 'none'],
      [2, 'all'],
      [3, 'all'],
      [4, 'none'],
      [5, 'all'],
      [6, 'all'],
    ]);
    expect(exercise.held.events.map(({ index }) => index)).toEqual([1, 4]);
    const withheld = exercise.steps.flatMap(({ events }) => events).filter((told) => told.words === 'none');
    const gives = giveawayOf(incident, taxonomy, []);
    expect(withheld.map((told) => withheldText(told, 'unknown', gives, say))).toEqual([
      'It is noticed by monitoring.',
      'The responders suspect something.',
    ]);
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
    expect(reached).toEqual([0, 5, 10, 30, 31, 60, 90]);
    const steps = JSON.stringify(svg).match(/"data-step":"\d"/g);
    expect(steps).toHaveLength(exercise.steps.length);
  });

  it('says when an event was without saying on what date', () => {
    const told = (one: ReturnType<typeof event>) => wholly(one, 0);
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

describe('the moves through a replay', () => {
  it('begin with what is seen alone, and put each question before its answer', () => {
    expect(movesOf([true, false])).toEqual([
      { step: -1, asks: false },
      { step: 0, asks: true },
      { step: 0, asks: false },
      { step: 1, asks: false },
    ]);
  });
});

describe('causes to choose from', () => {
  it('are the first levels, and what others that looked alike were, whatever the answer is', () => {
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
    const own = { category: 'data/schema-query', kinds: ['slow'] };
    expect(choicesOf(['slow', 'errors'], [], figures, own).alike).toEqual([
      'data/schema-query',
      'software/logic',
    ]);
    const only = [{ kind: 'slow', count: 1, causes: [{ category: 'data/schema-query', count: 1 }] }];
    expect(choicesOf(['slow'], [], only, own).alike).toEqual([]);
    expect(choicesOf(['slow'], ['software', 'data', 'unknown'], figures, null)).toEqual({
      first: ['software', 'data'],
      alike: ['data/schema-query'],
    });
  });
});
