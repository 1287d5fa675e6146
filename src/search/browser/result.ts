import { drawingElement } from '../../charts/browser/drawing.ts';
import { beginningOf, excerptOf, piecesOf, Wanted } from '../excerpt.ts';
import type { Found } from '../find.ts';
import type { Ranked } from '../rank.ts';
import type { Result } from '../result.ts';
import { make } from './element.ts';
import type { Say } from '../../words/words.ts';

/** Why a result is one. */
export interface Why {
  found: Found | null;
  ranked: Ranked | null;
  pasted: boolean;
}

/** A result as a row of the list: title, what it was, the symptom that matched, an excerpt with its matches marked, strip and duration. */
export function resultItem(result: Result, { found, ranked, pasted }: Why, say: Say): HTMLLIElement {
  const wanted = new Wanted(found?.words ?? []);
  const concepts = new Set(found?.concepts.map(({ name }) => name));
  const seen = symptomOf(result, wanted, concepts);
  const excerpt = excerptOf(result.summary, wanted) === null ? excerptOf(result.text, wanted) : null;
  const cause = concepts.has(result.cause) ? make('mark', {}, result.cause) : result.cause;
  const strip = drawingElement(JSON.stringify(result.strip));
  return make(
    'li',
    {},
    make(
      'div',
      { class: 't' },
      make('a', { href: addressOf(result.url), dir: 'auto' }, ...marked(result.title, wanted)),
      make(
        'span',
        { class: 'meta' },
        `${result.when} · `,
        cause,
        ...result.badges.flatMap((badge) => [' ', make('span', { class: 'badge' }, badge)]),
      ),
      seen && make('span', { class: 'meta seen' }, make('b', {}, `${say('found.seen')} `), ...seen),
      make(
        'span',
        { class: 'meta' },
        ...marked(excerptOf(result.summary, wanted) ?? excerpt ?? beginningOf(result.summary), wanted),
      ),
      found && ranked && (pasted || !ranked.whole) && whyOf(found, ranked, say),
    ),
    strip ?? make('span'),
    make(
      'span',
      { class: 'fig' },
      result.isKnown ? result.duration : make('small', {}, result.duration),
      result.note !== null && make('small', {}, result.note),
    ),
  );
}

/** Nothing but a page of this site is linked, whatever an index may say. */
function addressOf(url: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? url : '#';
}

function marked(text: string, wanted: Wanted): (Node | string)[] {
  return piecesOf(text, wanted).map((piece) => (piece.marked ? make('mark', {}, piece.text) : piece.text));
}

/** The symptom that answers best, by its kind or its words. */
function symptomOf(
  { symptoms }: Result,
  wanted: Wanted,
  concepts: ReadonlySet<string>,
): (Node | string)[] | null {
  const weighed = symptoms.map((symptom) => ({
    symptom,
    worth:
      (concepts.has(symptom.name) ? 2 : 0) +
      wanted.countIn([symptom.name, symptom.text, symptom.error].join(' ')),
  }));
  const best = weighed.sort((a, b) => b.worth - a.worth)[0];
  if (!best || best.worth === 0) return null;
  const { name, text, error } = best.symptom;
  const kind = concepts.has(name) ? make('mark', {}, name) : name;
  const words = text === null ? [] : ['. ', ...marked(excerptOf(text, wanted) ?? text, wanted)];
  return [kind, ...words, ...(error === null ? [] : [' ', make('code', {}, ...marked(error, wanted))])];
}

/** Why it is there, where not everything that was asked for is in it. */
function whyOf({ parts }: Found, ranked: Ranked, say: Say): HTMLElement {
  const has = ranked.parts.map((part) => parts[part]!.label);
  const lacks = parts
    .filter(({ kind }, part) => kind === 'word' && !ranked.parts.includes(part))
    .map(({ label }) => label);
  const told = { has: [...new Set(has)].join(', '), lacks: lacks.join(', ') };
  const words = say(lacks.length > 0 && lacks.length <= 4 ? 'found.has-not' : 'found.has', told);
  return make('span', { class: 'meta why' }, words);
}
