import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFound, offerRefusal, offersOf, singleOffersOf } from '../../src/cli/new/offers.ts';
import { questionsOf } from '../../src/cli/new/questions.ts';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';

const dir = join(PROJECT_ROOT, 'content');
const { content } = await readContentFolder({ dir, fallback: dir, root: PROJECT_ROOT });
if (!content) throw new Error('the shipped settings cannot be read');
const asked = questionsOf(content).flatMap((question) => [question, ...question.parts]);
const lists = asked.filter(({ form, many }) => form === 'choice' && !many);
const cause = lists.find(({ flag }) => flag === 'cause')!;

describe('a list of which one is chosen', () => {
  it.each(lists.map((question) => [question.path.join('.'), question] as const))(
    'begins on a line that says nothing about the incident: %s',
    (_, question) => {
      const [first] = singleOffersOf(question);
      expect(first!.value).toBe('');
      expect(offerRefusal(question, first!.value) === undefined).toBe(!question.required);
    },
  );

  it('offers what is unknown first where something has to be chosen, and says so to a bare Enter', () => {
    const values = singleOffersOf(cause).map(({ value }) => value);
    expect(values.slice(0, 4)).toEqual(['', 'unknown/undetermined', 'unknown/undisclosed', 'software/logic']);
    expect(offerRefusal(cause, '')).toBe('choose one; unknown/undetermined where nobody knows yet');
    expect(offerRefusal(cause, 'capacity/limit')).toBeUndefined();
  });

  it('does not take a search that finds nothing for an answer', () => {
    expect(offerRefusal(cause, undefined)).toMatch(/nothing in the list/);
  });

  it('finds a cause by the words that people say for it', () => {
    const found = (typed: string) =>
      singleOffersOf(cause)
        .filter((offer) => isFound(typed, offer, cause.choices))
        .map(({ value }) => value);
    expect(found('memcached')).toEqual(['configuration/cache']);
    expect(found('emcached')).toEqual([]);
    expect(found('capacity/l')).toEqual(['capacity/limit']);
    expect(found('')).toContain('');
  });
});

describe('a list', () => {
  it('says beside each line what it means, where it is short', () => {
    const detector = asked.find(({ flag }) => flag === 'detection-by')!;
    expect(offersOf(detector).at(-1)!.label).toBe('unknown: Who or what it was is not known.');
    const scope = asked.find(({ flag }) => flag === 'impact-scope')!;
    const labels = offersOf(scope).map(({ label }) => label);
    expect(labels).toEqual(scope.choices.map(({ value, definition }) => `${value}: ${definition}`));
    expect(offersOf(cause).every(({ value, label, hint }) => label === value && hint !== '')).toBe(true);
  });
});
