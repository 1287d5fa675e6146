import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/incident/body/body.ts';
import { BODY_TEXTS } from '../../../src/write/form-texts.ts';
import { renderPreview } from '../../../src/write/preview/render-preview.ts';
import { speak } from '../../../src/words/speak.ts';
import { speechOf } from '../../../src/words/speech.ts';
import { textsOf, wordsIn } from '../../../src/words/words.ts';
import { bodyOf } from './read.ts';

/** Has every label there is. */
const SOURCE = `## Début

Un[^1] deux[^1].

<Note>a</Note>

<Note kind="tip">b</Note>

<Note kind="warning">c</Note>

<Log>
d
</Log>

<Plot title="Erreurs" x="10:00 10:05 10:10" y="1 - 2" />

<Internal>
e
</Internal>

- [x] f
- [ ] g

| h | i |
|---|---|
| j | k |

|   |
|---|
| l |

[^1]: m
`;

const french = bodyOf(SOURCE, { say: wordsIn('fr') });
/** What a reader sees or hears. */
const said = [...french.html.matchAll(/>([^<]+)<|aria-label="([^"]*)"/g)].map(
  ([, seen, heard]) => seen ?? heard!,
);

describe('the labels of a body', () => {
  it('are in the language of the site, those that are only read out too', () => {
    for (const words of [
      ...['Lien vers «\u00a0Début\u00a0»', 'Note de bas de page 1', 'Notes de bas de page'],
      ...['Retour à l’appel 2 de la note 1', 'Remarque', 'Conseil', 'Attention', 'Journal', 'Interne'],
      ...['Valeurs', 'Valeur', 'Point', 'manquante', 'fait', 'pas fait', 'Tableau', 'Tableau\u00a0: h, i'],
      'Erreurs\u00a0: 3 valeurs de 10:00 à 10:10\u00a0; minimum 1 à 10:00, maximum 2 à 10:10\u00a0; 1 valeur manquante',
    ])
      expect(said).toContain(words);
    const english = Object.entries(textsOf('en')).filter(([key]) => key.startsWith('body.'));
    expect(english.filter(([, words]) => said.includes(words))).toEqual([]);
  });

  it('are no words of the report, whatever the language', () => {
    const { html: _, ...others } = french;
    const { html: __, ...inEnglish } = bodyOf(SOURCE);
    expect(others).toEqual(inEnglish);
    expect(french.text).toBe('Début Un deux. a b c d Erreurs e f g h i j k l m');
  });

  it('are the same in the preview, with the texts that its page was given', () => {
    const say = speak(speechOf('fr', [BODY_TEXTS]));
    expect(renderPreview(SOURCE, { say }).html).toBe(french.html);
    expect(readBody(SOURCE, 1, { audience: 'internal', say }).body).toEqual(french);
  });
});
