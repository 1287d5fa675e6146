import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/incident/report.ts';
import { reportSchema } from '../../src/incident/schema.ts';
import { textsOf } from '../../src/words/words.ts';
import { DraftStorage } from '../../src/write/draft-storage.ts';
import { newFile } from '../../src/write/new-file.ts';
import { sectionsOf } from '../../src/write/sections.ts';
import { shapesOf } from '../../src/write/shape.ts';
import type { Shape } from '../../src/write/shape.ts';
import { causeSuggestions, matching } from '../../src/write/suggestions.ts';
import { TEMPLATE } from '../../src/write/template.ts';
import { writerContent } from '../../src/write/content.ts';
import { fileText } from '../../src/write/file-text.ts';
import { shown, typed } from '../../src/write/values.ts';
import { siteContent } from '../import/site-content.ts';

const content = await siteContent();
const shapes = shapesOf(content);

function every(fields: readonly Shape[]): Shape[] {
  return fields.flatMap((shape) => [shape, ...every(shape.fields)]);
}

describe('the form', () => {
  it('asks for every field of the schema once', () => {
    const asked = sectionsOf(shapes).flatMap((section) => section.shapes.map(({ path }) => path));
    expect(asked.toSorted()).toEqual(Object.keys(content.schema.shape).toSorted());
  });

  it('has a word and a sentence for every field, and a sentence for every value to choose', () => {
    const texts = textsOf('fr') as Record<string, string>;
    for (const { path, help, values, title } of every(shapes)) {
      expect(help, path).not.toBe('');
      if (title === null) expect(texts, path).toHaveProperty([`write.label.${path.replaceAll('.*', '')}`]);
      for (const { value, definition } of values) expect(definition, `${path} ${value}`).not.toBeNull();
    }
  });

  it('asks for the fields that a site declares, as they are declared', () => {
    const fields = [
      { name: 'customer_tier', label: 'Customer tier', type: 'choice', choices: ['gold'], facet: true },
      { name: 'tickets', label: 'Tickets', help: 'How many.', type: 'number', facet: false },
    ] as const;
    const settings = { ...content.settings, fields: fields.map((field) => ({ ...field })) };
    const own = { ...content, settings: settings as typeof content.settings };
    const schema = reportSchema(own.taxonomy, own.settings);
    const extra = shapesOf({ ...own, schema }).find(({ path }) => path === 'extra')!;
    expect(extra.fields).toMatchObject([
      { path: 'extra.customer_tier', asking: 'choice', title: 'Customer tier', values: [{ value: 'gold' }] },
      { path: 'extra.tickets', asking: 'number', title: 'Tickets', help: 'How many.' },
    ]);
  });

  it.each([
    ['number', '12.5', 12.5],
    ['number', 'a few', 'a few'],
    ['slugs', 'checkout, payment-api', ['checkout', 'payment-api']],
    ['flag', 'true', true],
    ['paragraph', ' two\nlines ', 'two\nlines'],
    ['text', '  ', undefined],
  ] as const)('reads %s %j as %j', (asking, text, value) => {
    expect(typed(asking, text)).toEqual(value);
    if (value !== undefined) expect(typed(asking, shown(value))).toEqual(value);
  });

  it('finds causes by what people call them', () => {
    const causes = causeSuggestions(writerContent(content), false);
    expect(matching('oom', causes)[0]!.value).toBe('software/resource-leak');
    expect(matching('cache', causes)[0]!.value).toBe('configuration/cache');
    expect(matching('cach conf', causes)[0]!.value).toBe('configuration/cache');
    expect(matching('unheard-of', causes)).toEqual([]);
  });

  it('starts from a template that shows nothing of its questions', () => {
    const { frontmatter, body } = TEMPLATE;
    const text = fileText(
      {
        frontmatter: {
          ...frontmatter,
          title: 'Checkout was slow',
          summary: 'Pages of the checkout took ten seconds.',
          services: [],
          times: { started: 'unknown' },
          cause: { category: 'unknown/undetermined' },
          timeline: [],
        },
        body,
      },
      Object.keys(content.schema.shape),
    );
    const { report, problems } = readReport('slow', text, {
      schema: content.schema,
      settings: content.settings,
      audience: 'internal',
    });
    expect(problems).toEqual([]);
    expect(report!.body.text).not.toContain('?');
  });
});

describe('a draft', () => {
  it('is kept, read again and forgotten, and is that of one site of a host', () => {
    const kept = new Map<string, string>();
    const store = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    const draft = {
      frontmatter: { title: 'Checkout was slow' },
      body: 'Words.',
      base: { id: 'a', text: 'b' },
    };
    const own = new DraftStorage('/', store);
    const neighbour = new DraftStorage('/drills/', store);
    expect(own.save(draft)).toBe(true);
    expect(own.read()).toEqual(draft);
    expect(neighbour.read()).toBeNull();
    neighbour.forget();
    store.setItem([...kept.keys()][0]!, '{"frontmatter": []}');
    expect(own.read()).toBeNull();
    own.forget();
    expect(kept.size).toBe(0);
  });

  it('is no trouble where the browser keeps nothing', () => {
    const none = new DraftStorage('/');
    expect(none.save({ frontmatter: {}, body: '' })).toBe(false);
    expect(none.read()).toBeNull();
    expect(() => none.forget()).not.toThrow();
  });
});

describe('the page of the repository that makes the file', () => {
  const path = 'content/incidents/2024/2024-01-18-slow.mdx';
  const at = (url: string, text = 'a & b', isThere = false) =>
    newFile({ url, branch: 'main' }, path, text, isThere);

  it('gets name and text by its address on GitHub and Gitea', () => {
    expect(at('https://github.com/acme/incidents.git')).toEqual({
      url: `https://github.com/acme/incidents/new/main?filename=${encodeURIComponent(path)}&value=a%20%26%20b`,
      filled: true,
    });
    expect(at('https://codeberg.org/acme/incidents').url).toContain('/_new/main?filename=');
  });

  it('gets the name alone on GitLab, whose editor ignores a text', () => {
    expect(at('https://gitlab.com/acme/incidents')).toEqual({
      url: `https://gitlab.com/acme/incidents/-/new/main?file_name=${encodeURIComponent(path)}`,
      filled: false,
    });
  });

  it('gets no text that is too long for an address, nor one of a file that is there', () => {
    expect(at('https://github.com/acme/incidents', 'é'.repeat(3000)).filled).toBe(false);
    expect(at('https://github.com/acme/incidents', 'a', true)).toEqual({
      url: `https://github.com/acme/incidents/edit/main/${path}`,
      filled: false,
    });
  });
});
