import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarOf } from '../../src/insights/similar.ts';
import type { Likenable } from '../../src/insights/traits.ts';
import { wordsOf } from '../../src/insights/words.ts';
import { say } from '../words/english.ts';

const names = {
  say,
  cause: (id: string) => id.replace('/', ' › '),
  symptom: (kind: string) => kind,
  service: (slug: string) => slug.toUpperCase(),
};

type Given = Partial<Omit<Likenable, 'cause' | 'symptoms'>> & {
  category?: string;
  component?: string;
  symptoms?: string[];
  error?: string;
};

const told = (
  id: string,
  { category, component, symptoms = [], error, ...given }: Given = {},
): Likenable => ({
  id,
  title: id,
  summary: '',
  organisation: 'acme',
  trigger: null,
  services: [],
  timeline: [],
  ...given,
  cause: { category: category ?? 'unknown/undetermined', component: component ?? null, summary: null },
  symptoms: [
    ...symptoms.map((kind) => ({ kind, text: null, error: null })),
    ...(error === undefined ? [] : [{ kind: 'errors', text: null, error }]),
  ],
});

/** Incidents that have nothing in common, so that what two others share is rare. */
const others = Array.from({ length: 20 }, (_, index) =>
  told(`other-${index}`, { category: `branch${index}/leaf` }),
);

const similar = (...incidents: Likenable[]) => similarOf([...incidents, ...others], names);

describe('similarOf', () => {
  it('says in words what two incidents share, the weightiest first', () => {
    const given = { category: 'configuration/cache', symptoms: ['slow'], trigger: 'deploy' } as const;
    const found = similar(
      told('a', { ...given, symptoms: ['slow'] }),
      told('b', { ...given, symptoms: ['slow'] }),
    );
    expect(found.get('a')).toEqual([
      {
        id: 'b',
        because: 'same cause (configuration › cache), both looked like slow, same trigger (deploy)',
      },
    ]);
    expect(found.get('b')).toEqual([expect.objectContaining({ id: 'a' })]);
  });

  it('weighs what was suspected, components, services, messages and words', () => {
    const suspected = (id: string) =>
      told(id, {
        services: ['api'],
        timeline: [
          { at: null, minutes: 0, kind: 'suspected', text: '…', suspect: ['network/dns'], because: null },
        ],
      });
    expect(similar(suspected('a'), suspected('b')).get('a')![0]!.because).toBe(
      'same service (API), both suspected network › dns',
    );
    const failed = (id: string) =>
      told(id, {
        component: 'Edge Proxy',
        error: 'upstream timed out (110)',
        summary: 'The proxy lost sockets',
      });
    expect(similar(failed('a'), failed('b')).get('a')![0]!.because).toBe(
      'same error message, same component (Edge Proxy), both looked like errors',
    );
  });

  it('names telling words: rare and long ones, but no number, nothing that any report holds, nor a shared name', () => {
    const summary = 'The edge resolver lost its sockets';
    const worded = (id: string) => told(id, { component: 'edge', summary, category: `${id}/x` });
    expect(similar(worded('a'), worded('b')).get('a')![0]!.because).toBe(
      'same component (edge), both mention resolver and sockets',
    );
  });

  it('names no single word that is short or common, and no incident that shares nothing else', () => {
    const given = { category: 'network/dns' };
    const because = (summary: string) =>
      similar(told('a', { ...given, summary }), told('b', { ...given, summary })).get('a')![0]!.because;
    expect(because('The half of it')).toBe('same cause (network › dns)');
    expect(because('Seven disks')).toBe('same cause (network › dns)');
    expect(because('The resolver')).toBe('both mention resolver, same cause (network › dns)');
    const common = Array.from({ length: 8 }, (_, place) =>
      told(`r-${place}`, { category: `branch-${place}/leaf`, summary: 'The resolver' }),
    );
    expect(similar(...common).get('r-0')).toEqual([]);
  });

  it('ranks what is rare above what is common', () => {
    const found = similar(
      told('a', { category: 'network/dns', symptoms: ['slow'] }),
      told('rare', { category: 'network/dns', symptoms: ['slow'] }),
      ...Array.from({ length: 10 }, (_, index) => told(`common-${index}`, { symptoms: ['slow'] })),
    );
    expect(found.get('a')!.map(({ id }) => id)).toEqual(['rare']);
  });

  it('finds nothing in what is unknown, nor in a shared trigger alone', () => {
    const found = similar(
      told('a', { trigger: 'deploy' }),
      told('b', { trigger: 'deploy' }),
      told('c'),
      told('d'),
    );
    expect(['a', 'c'].map((id) => found.get(id))).toEqual([[], []]);
  });

  it('takes services of the same name at two organisations for two', () => {
    const found = similar(
      told('a', { services: ['api'] }),
      told('b', { services: ['api'], organisation: 'bolt' }),
      told('c', { services: ['api'], symptoms: ['slow'], organisation: 'bolt' }),
      told('d', { symptoms: ['slow'] }),
    );
    expect(found.get('a')).toEqual([]);
  });

  it('finds five at most, and never the incident itself', () => {
    const found = similar(
      ...Array.from({ length: 9 }, (_, index) => told(`i-${index}`, { category: 'network/dns' })),
    );
    expect(found.get('i-0')).toHaveLength(5);
    expect(found.get('i-0')!.some(({ id }) => id === 'i-0')).toBe(false);
  });

  it('finds the seeds in each other, few as they are', () => {
    const seeds = ['a', 'b', 'c'].map((id) => told(id, { category: 'configuration/cache' }));
    expect(similarOf(seeds, names).get('a')).toHaveLength(2);
  });

  it('is the same in any order', () => {
    const some = fc.record({
      category: fc.constantFrom('network/dns', 'network/routing', 'data/corruption'),
      symptoms: fc.subarray(['slow', 'errors']),
      services: fc.subarray(['api', 'web']),
      summary: fc.constantFrom('resolver returned nothing', 'resolver loop', 'replica lagged'),
    });
    const incidents = fc
      .array(some, { maxLength: 30 })
      .map((all) => all.map((each, i) => told(`i-${i}`, each)));
    fc.assert(
      fc.property(incidents, (all) => {
        const [forward, backward] = [similarOf(all, names), similarOf(all.toReversed(), names)];
        // Nor does it in which order they are asked for.
        const asked = all.toReversed().map(({ id }) => backward.get(id));
        expect(asked).toEqual(all.map(({ id }) => forward.get(id)).toReversed());
      }),
    );
  });
});

it('words are those that tell something, each once, codes among them', () => {
  expect(wordsOf('The Redis cache was down: 504, ETIMEDOUT; redis v7 at 10:00')).toEqual([
    'redis',
    'cache',
    '504',
    'etimedout',
  ]);
});
