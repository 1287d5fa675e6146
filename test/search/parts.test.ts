import { describe, expect, it } from 'vitest';
import { conceptsOf, dictionaryOf } from '../../src/search/concepts.ts';
import { facetCounts } from '../../src/search/counts.ts';
import { excerptOf, piecesOf, Wanted } from '../../src/search/excerpt.ts';
import { parseQuery } from '../../src/search/query.ts';
import { distanceOf, guessesOf } from '../../src/search/spelling.ts';
import { columnsOf, passes, tableOf } from '../../src/search/table.ts';
import type { Facts } from '../../src/search/table.ts';
import { wordsOf } from '../../src/search/words.ts';
import { readShelf, shelfOf } from '../../src/search/vocabulary.ts';
import { shelvesOf } from './served-search.ts';
import { terms } from './terms.ts';

describe('words', () => {
  it('are letters and digits in lower case, and long compounds stand in their parts too', () => {
    expect(wordsOf("GitHub can't: NET::ERR_CERT OutOfMemoryError Málaga")).toEqual([
      'github',
      'cant',
      'net',
      'err',
      'cert',
      'outofmemoryerror',
      'out',
      'of',
      'memory',
      'error',
      'malaga',
    ]);
  });
});

describe('a cause or symptom', () => {
  it('is recognised by another name for it, in any form of its words', () => {
    const found = conceptsOf(['splits', 'brain', 'bad', 'gateways'], dictionaryOf(terms));
    expect(found.map(({ id, at }) => ({ id, at }))).toEqual([
      { id: 'data/replication', at: [0, 1] },
      { id: 'errors', at: [2, 3] },
    ]);
  });
});

describe('a typing slip', () => {
  it.each([
    ['kuberentes', 'kubernetes', 1],
    ['cerficate', 'certificate', 2],
    ['casandra', 'cassandra', 1],
  ])('%s is %s, %i off', (typed, meant, distance) => {
    expect(distanceOf(typed, meant, 2)).toBe(distance);
    expect(
      guessesOf(typed, [
        ['cube', 9],
        [meant, 1],
        ['other', 5],
      ])[0],
    ).toMatchObject({ word: meant });
  });

  it('is not looked for in words of three letters, nor far away', () => {
    expect(guessesOf('dns', [['dna', 3]])).toEqual([]);
    expect(guessesOf('cache', [['coach', 3]])).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('travels by first letter and comes back whole', () => {
    const shelves = shelvesOf([
      ['cache', 'disk', 'cache'],
      ['cache', '504'],
    ]);
    expect([...shelves].flatMap(([name, { words }]) => (words === '' ? [] : [name]))).toEqual([
      'c',
      'd',
      '0',
    ]);
    expect(readShelf(shelves.get('c')!)).toEqual(new Map([['cache', 2]]));
  });

  it('has a list for every letter, since no word of a query should ask for what is not there', () => {
    const shelves = shelvesOf([['cache']]);
    for (const word of ['zebra', '504', 'ограничение'])
      expect(readShelf(shelves.get(shelfOf(word))!)).toEqual(new Map());
  });
});

describe('an excerpt', () => {
  const text = `${'Nothing here. '.repeat(30)}Then the replicas lagged behind. The replica was promoted. ${'More of it. '.repeat(30)}`;

  it('is the stretch with the most of what was asked for, from the beginning of a sentence', () => {
    expect(excerptOf(text, new Wanted(['replica', 'lag']))).toMatch(
      /Then the replicas lagged behind\. The replica was promoted\./,
    );
    expect(excerptOf(text, new Wanted(['quorum']))).toBeNull();
  });

  it('marks words in any form, and keeps every character of the text', () => {
    const pieces = piecesOf('<b>Replicas</b> & "lagging"', new Wanted(['replica', 'lag']));
    expect(pieces.filter(({ marked }) => marked).map(({ text: piece }) => piece)).toEqual([
      'Replicas',
      'lagging',
    ]);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe('<b>Replicas</b> & "lagging"');
  });
});

describe('the table', () => {
  const facts = (symptom: string[], cause: string, day: number | null): Facts => ({
    day,
    minutes: null,
    percent: null,
    count: null,
    values: { symptom, cause: [cause], service: [], organisation: [], severity: [] },
  });
  const rows = [
    facts(['slow', 'errors'], 'network/dns', 10),
    facts(['slow'], 'data/replication', null),
    facts(['errors'], 'network/dns', 20),
  ];
  const whole = new Map(rows.map((row, place) => ['abc'.charAt(place), row]));
  const table = tableOf(columnsOf(whole, terms), terms);

  it('travels as columns and comes back as it was, even with nothing in it', () => {
    expect(table).toEqual(whole);
    expect(tableOf(columnsOf(new Map(), terms), terms)).toEqual(new Map());
  });

  it('counts each facet by what the others let through', () => {
    const asked = { choice: { symptom: ['slow'], cause: ['network'] } };
    const answer = { query: parseQuery('', terms), candidates: ['a', 'b', 'c'] };
    expect(facetCounts('symptom', answer, asked, table)).toEqual(
      new Map([
        ['slow', 1],
        ['errors', 2],
      ]),
    );
    expect(facetCounts('cause', answer, asked, table)).toEqual(
      new Map([
        ['network', 1],
        ['network/dns', 1],
        ['data', 1],
        ['data/replication', 1],
      ]),
    );
  });

  it('leaves out what does not know its day where a day is asked for', () => {
    const query = parseQuery('after:1970-01-05', terms);
    expect([...table].filter(([, row]) => passes(row, query)).map(([id]) => id)).toEqual(['a', 'c']);
  });

  it('finds by `duration:unknown` those alone that do not know it', () => {
    const known = { ...facts(['slow'], 'network/dns', 10), minutes: 0 };
    const query = parseQuery('duration:unknown', terms);
    expect([...rows, known].map((row) => passes(row, query))).toEqual([true, true, true, false]);
  });
});
