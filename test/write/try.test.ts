import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/incident/content.ts';
import { speak } from '../../src/words/speak.ts';
import { speechOf } from '../../src/words/speech.ts';
import { LANGUAGES } from '../../src/words/words.ts';
import { readDocument } from '../../src/write/try/read-document.ts';
import type { Reading } from '../../src/write/try/reading.ts';
import { READ_TEXTS } from '../../src/write/try/texts.ts';
import { siteContent } from '../import/site-content.ts';

let content: Content;
beforeAll(async () => {
  content = await siteContent();
});

function read(text: string, language = 'en'): Reading {
  return readDocument(text, content, '2026-01-31', speak(speechOf(language, READ_TEXTS)));
}

const example = (name: string): string => readFileSync(`src/write/try/examples/${name}.txt`, 'utf8');
const EXAMPLES = globSync('src/write/try/examples/*.txt');
const FIXTURES = globSync('test/import/fixtures/*/input.{md,txt,html}');

describe('try it with yours', () => {
  it.each(LANGUAGES)('finds all its words for whatever is read, in %s', (language) => {
    expect(FIXTURES.length).toBeGreaterThan(20);
    for (const file of language === 'en' ? [...EXAMPLES, ...FIXTURES] : EXAMPLES) {
      const { parts, lines, drawn, draft, refusal } = read(readFileSync(file, 'utf8'), language);
      expect(draft === null).toBe(refusal !== null);
      if (draft) expect(drawn).not.toBeNull();
      for (const { label, text, line } of parts.flatMap(({ values }) => values)) {
        expect([label, text]).not.toContain('');
        expect(line).toBeLessThanOrEqual(lines.length);
      }
    }
  });

  it('says each value in words, beside the line that it was read from', () => {
    const { parts, lines, tally, title } = read(example('cache'));
    const values = parts.flatMap(({ values: own }) => own);
    const told = (label: string) => values.find((value) => value.label === label);
    expect(title).toBe('Product pages served old prices after a cache change');
    expect(told('Started')).toMatchObject({ text: '14 Mar 2025, 09:42 UTC', line: 9, basis: null });
    expect(told('Lasted')).toMatchObject({ text: '2 h 36 min', basis: 'reckoned' });
    expect(told('Kind of cause')).toMatchObject({ text: 'Configuration › Cache' });
    expect(told('Users affected')).toMatchObject({ text: '18%', quote: '18% of customers' });
    expect(told('suspected')!.text).toContain('10:31 UTC · The on-call engineer suspects');
    for (const { line, quote } of values) expect(lines.slice(line - 1).join('\n')).toContain(quote);
    expect(tally).toBe(`${values.length} values were read; one question is left.`);
  });

  it('hands on to the form what the importer made, questions included', () => {
    const { draft, questions } = read(example('notes'));
    expect(draft!.frontmatter).toMatchObject({
      status: 'draft',
      times: { started: '2024-11-03T22:10+01:00' },
    });
    expect(draft!.body).toContain('network team sees nothing');
    expect(draft!.questions).toHaveLength(questions.length);
  });

  it('tells why a text is no postmortem, and hands nothing on', () => {
    expect(read(example('howto'))).toMatchObject({
      refusal: expect.stringContaining('incident') as string,
      draft: null,
      drawn: null,
    });
  });
});
