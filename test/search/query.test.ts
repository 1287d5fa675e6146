import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, parseQuery } from '../../src/search/query.ts';
import { ALERT_LINES } from './alert-lines.ts';
import { terms } from './terms.ts';
import { say } from '../words/english.ts';

const read = (text: string) => parseQuery(text, terms);

describe('a query', () => {
  it('has words, phrases and words that must not occur', () => {
    expect(read('disk "service discovery" -expired well-known')).toMatchObject({
      words: ['disk', 'service', 'discovery', 'well', 'known'],
      phrases: [['service', 'discovery']],
      without: [['expired']],
      problems: [],
    });
  });

  it.each([
    ['cause:dns', { only: { cause: ['network/dns'] } }],
    ['cause:network', { only: { cause: ['network'] } }],
    ['cause:nxdomain', { only: { cause: ['network/dns'] } }],
    ['symptom:slow symptom:errors', { only: { symptom: ['slow', 'errors'] } }],
    ['org:aws', { only: { organisation: ['amazon-web-services'] } }],
    ['sev:1', { only: { severity: ['sev1'] } }],
    ['-cause:dns', { not: { cause: ['network/dns'] } }],
    ['service:"Public API"', { only: { service: ['api'] } }],
    ['before:1970-02', { ranges: [{ of: 'day', from: null, to: 30, source: 'before:1970-02' }] }],
    ['after:1970-01-03', { ranges: [{ of: 'day', from: 2, to: null, source: 'after:1970-01-03' }] }],
    ['duration:>4h', { ranges: [{ of: 'minutes', from: 241, to: null, source: 'duration:>4h' }] }],
    ['duration:<=2d', { ranges: [{ of: 'minutes', from: null, to: 2880, source: 'duration:<=2d' }] }],
    ['duration:unknown', { ranges: [{ of: 'minutes', from: null, to: null, source: 'duration:unknown' }] }],
    ['before:0050', { ranges: [{ of: 'day', from: null, to: -701_266, source: 'before:0050' }] }],
    ['users:>=50%', { ranges: [{ of: 'percent', from: 50, to: null, source: 'users:>=50%' }] }],
    ['users:>=10,000', { ranges: [{ of: 'count', from: 10_000, to: null, source: 'users:>=10,000' }] }],
  ])('understands %s', (text, expected) => {
    expect(read(text)).toMatchObject({ ...expected, words: [], problems: [] });
  });

  it.each([
    ['cause:dsn', 'did you mean `cause:dns`'],
    ['duration:4h', 'takes `>` or `<`'],
    ['before:yesterday', 'takes a year, a month or a day'],
    ['before:2020-02-31', 'takes a year, a month or a day'],
    ['users:many', 'users:>50%'],
  ])('tells what is not understood in %s and goes on without it', (text, message) => {
    const { problems, words, only, ranges } = read(`${text} disk`);
    expect(problems.map(({ key, values }) => say(key, values)).join()).toContain(message);
    expect({ words, only, ranges }).toEqual({ words: ['disk'], only: {}, ranges: [] });
  });

  it('takes an address, an error or an unknown name before a colon for words', () => {
    expect(read('http://example.org error: timeout job:api').words).toEqual([
      'http',
      'example',
      'org',
      'error',
      'timeout',
      'job',
      'api',
    ]);
  });

  it('that is a pasted alert is words alone, without moments, addresses and ids', () => {
    const { words, only, without, pasted } = read(
      '2024-02-11T03:14:07Z cause:dns --fatal -x instance=10.0.4.12:6379 id=0x7f3a9c connection refused by upstream while reading response header from the backend pool today',
    );
    expect({ pasted, only, without }).toEqual({ pasted: true, only: {}, without: [] });
    expect(words).toContain('refused');
    expect(words).not.toContain('2024');
    expect(words).not.toContain('6379');
  });

  it.each(ALERT_LINES)('that is an alert of $tool, however short, is the words that matter', (alert) => {
    const { words, pasted, problems } = read(alert.line);
    expect({ pasted, problems }).toEqual({ pasted: true, problems: [] });
    expect(words).toEqual(expect.arrayContaining(alert.says));
    expect(words.filter((word) => alert.drops.includes(word))).toEqual([]);
  });

  it.each(['[FIRING:1]', ':fire:', 'severity=critical'])(
    'of nothing but an alert’s frame, %s, is words',
    (text) => {
      expect(read(text)).toMatchObject({ pasted: false, problems: [] });
      expect(read(text).words.length).toBeGreaterThan(0);
    },
  );

  it.each([
    'p1 disk full',
    'critical path',
    'status 502',
    'alert fatigue',
    'error=timeout',
    '"page full" warning',
  ])('typed as %s is no alert', (text) => expect(read(text).pasted).toBe(false));

  it('of any characters is read without fail, and no further than its limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        read(text).words.every((word) => word.length > 0),
      ),
    );
    expect(read('word '.repeat(5000)).words.length).toBeLessThanOrEqual(LONGEST_QUERY / 5);
  });
});
