import { describe, expect, it } from 'vitest';
import { branchOf } from '../../src/incident/incident.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { questionsIn } from '../../src/replay/exercise.ts';
import { pathOf } from '../../src/replay/path.ts';
import { factsOf, replays, shownBefore, stepsBefore, taxonomy } from './library.ts';

const all = [...replays].map(([id, replay]) => ({ id, ...replay }));

/** The names of a cause on both levels, their aliases and the component, as they are written. */
function answersOf({ cause }: Incident): string[] {
  const levels = [cause.category, branchOf(cause.category)].map((id) => taxonomy.causes.get(id)!);
  return [...levels.flatMap(({ name, aliases }) => [name, ...aliases]), cause.component ?? []].flat();
}

/** A test of its own, plainer than what the site uses: the phrase stands there, and no letter beside it. */
function says(text: string, phrase: string): boolean {
  const plain = (written: string) => ` ${written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return plain(text).includes(plain(phrase));
}

describe('every replay of the collection', () => {
  it('is one of at least forty', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
  });

  it('names neither the cause, by any name or alias, nor the component before it was known', () => {
    const told = all.flatMap(({ id, incident, exercise }) =>
      shownBefore({ incident, exercise }).flatMap((text) =>
        answersOf(incident)
          .filter((phrase) => says(text, phrase))
          .map((phrase) => `${id}: “${phrase}” in “${text}”`),
      ),
    );
    expect(told).toEqual([]);
  });

  it('says at the beginning what was seen, when, and one more thing at least', () => {
    const thin = all.flatMap(({ id, incident, exercise }) => {
      const { symptoms, harm } = exercise;
      const facts = factsOf({ incident, exercise });
      const told = new Set(facts.map(({ name }) => name));
      const seen = symptoms.length > 0 || harm !== null || told.has('harm');
      return seen && told.has('when') && told.size >= 2 ? [] : [id];
    });
    expect(thin).toEqual([]);
  });

  it('asks only what is answered by something that is told, and never twice running in the same words', () => {
    for (const { id, exercise } of all) {
      const asked = exercise.steps.filter(({ ask }) => ask !== null);
      const put = asked.map(({ ask, again }) => `${ask!}${again ? ' again' : ''}`);
      expect({ id, twice: put.filter((one, place) => one === put[place - 1]) }).toEqual({ id, twice: [] });
      const empty = asked.filter(({ events }) => events.every(({ words }) => words === 'none'));
      expect({ id, empty: empty.filter(({ reveals }) => !reveals) }).toEqual({ id, empty: [] });
    }
  });

  it('tells by its end when the cause was known, when it was mitigated and when it was over', () => {
    for (const { id, incident, exercise } of all) {
      const told = pathOf(exercise).flatMap(({ events }) => events.map(({ event }) => event.kind));
      const kinds = new Set(incident.timeline.map(({ kind }) => kind));
      const missing = (['identified', 'mitigated', 'resolved'] as const).filter(
        (kind) => kinds.has(kind) && !told.includes(kind),
      );
      expect({ id, missing }).toEqual({ id, missing: [] });
    }
  });

  it('tells each event once, in its order, and by the end all of them', () => {
    for (const { id, incident, exercise } of all) {
      const told = exercise.steps.flatMap(({ events }) => events.map(({ index }) => index));
      const hidden = exercise.held.events.map(({ index }) => index);
      expect({ id, told }).toEqual({ id, told: told.toSorted((a, b) => a - b) });
      expect(new Set(told).size).toBe(told.length);
      expect({ id, all: [...new Set([...told, ...hidden])].toSorted((a, b) => a - b) }).toEqual({
        id,
        all: incident.timeline.map((_, index) => index),
      });
    }
  });

  it('tells all that it held back with the cause, and holds back nothing after it', () => {
    for (const { id, exercise } of all) {
      const cut = stepsBefore(exercise).length;
      const late = exercise.steps.slice(cut).flatMap(({ events }) => events);
      expect({ id, words: late.filter(({ words }) => words !== 'all') }).toEqual({ id, words: [] });
      expect(exercise.steps.filter(({ reveals }) => reveals)).toHaveLength(1);
    }
  });

  it('asks what it is before it tells, and never keeps quiet for long before that', () => {
    for (const { id, exercise } of all) {
      const before = stepsBefore(exercise);
      expect({ id, ask: exercise.steps[before.length]?.ask }).toEqual({ id, ask: 'cause' });
      expect(questionsIn(exercise)).toBeGreaterThan(0);
      const quiet = before.map(({ ask }) => (ask === null ? '.' : '?')).join('');
      expect({ id, quiet: /\.{6}/.test(quiet) }).toEqual({ id, quiet: false });
    }
  });
});
