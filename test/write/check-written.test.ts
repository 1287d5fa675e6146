import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules.ts';
import { checkWritten } from '../../src/write/check-written.ts';
import { contentOf, writerContent } from '../../src/write/content.ts';
import { fileText } from '../../src/write/file-text.ts';
import { FORM_RULES } from '../../src/write/rules.ts';
import { fixtureContent, NOW } from '../check/fixture-content.ts';

const site = await fixtureContent();
// As it arrives in the browser.
const content = contentOf(
  JSON.parse(JSON.stringify(writerContent(site))) as ReturnType<typeof writerContent>,
);
const keyOrder = Object.keys(content.schema.shape);

async function problemsOf(
  frontmatter: Record<string, unknown>,
  body = '',
  path = '2024/2024-01-18-slow.mdx',
) {
  const text = fileText({ frontmatter, body }, keyOrder);
  const problems = await checkWritten(
    { text, path },
    { content, now: NOW, ids: new Set(['2024-01-18-other']) },
  );
  return problems.map(({ rule, field, message }) => ({ rule, field, message }));
}

const SOUND = {
  title: 'Checkout was slow',
  summary: 'Pages of the checkout took ten seconds.',
  status: 'draft',
  services: ['checkout'],
  times: { started: '2024-01-18T10:00Z', resolved: '2024-01-18T11:00Z' },
  cause: { category: 'configuration/cache' },
};

/** What takes a parsed body, other files, the bytes of a file or a library that no browser should load. */
const NOT_HERE = [
  'file-unreadable',
  'file-symlink',
  'file-stray',
  'file-too-large',
  'related-missing',
  'related-one-sided',
  'link-broken',
  'anchor-broken',
  'picture-missing',
  'picture-without-text',
  'heading-jump',
  'link-http',
  'link-private',
  'secret',
  'ip-address',
];

describe('what is checked in the form', () => {
  it('is every rule of the checker but those that are named here', () => {
    const asked = RULES.filter((rule) => 'find' in rule || 'findInText' in rule || 'findInFile' in rule);
    expect(asked.filter((rule) => !FORM_RULES.includes(rule)).map(({ id }) => id)).toEqual(NOT_HERE);
  });

  it('is told at its field, errors first, in the words of the checker', async () => {
    const { summary: _, ...rest } = SOUND;
    const problems = await problemsOf({
      ...rest,
      cause: { category: 'configuraton/cache' },
      timeline: [
        { at: '2024-01-18T10:30Z', kind: 'detected', text: 'An alert fires.' },
        { at: '2024-01-18T10:05', text: 'x' },
      ],
    });
    expect(problems.slice(0, 3)).toEqual([
      { rule: 'required', field: 'summary', message: '`summary` is missing' },
      {
        rule: 'cause-unknown-category',
        field: 'cause.category',
        message: '`configuraton/cache` is not a cause',
      },
      { rule: 'too-short', field: 'timeline.1.text', message: '`text` of timeline event 2 has 1 character' },
    ]);
  });

  it('tells what is missing at the field that would hold it', async () => {
    const problems = await problemsOf(SOUND);
    expect(problems.map(({ rule, field }) => `${rule} ${field}`)).toEqual(
      expect.arrayContaining([
        'symptom-missing symptoms',
        'trigger-missing trigger',
        'scope-missing impact.scope',
        'actions-missing actions',
      ]),
    );
    expect(await problemsOf({ ...SOUND, times: {} })).toContainEqual({
      rule: 'required',
      field: 'times.started',
      message: '`times.started` is missing',
    });
  });

  it('knows words that judge somebody in the body, and addresses anywhere', async () => {
    const problems = await problemsOf(
      SOUND,
      'Ask jane@corp.example.co.\n\nThe outage was due to human error.',
    );
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'email-address', field: 'body' }));
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'blame-human-error', field: 'body' }));
  });

  it('knows a file’s name that is taken, or says another day', async () => {
    expect(await problemsOf(SOUND, '', '2024/2024-01-18-other.mdx')).toContainEqual(
      expect.objectContaining({ rule: 'id-duplicate', field: 'file' }),
    );
    expect(await problemsOf(SOUND, '', '2023/2023-01-18-slow.mdx')).toContainEqual(
      expect.objectContaining({ rule: 'file-date', field: 'file' }),
    );
  });

  it('never fails, whatever has been filled in', async () => {
    for (const frontmatter of [
      {},
      { times: 'soon' },
      { timeline: [{}] },
      { impact: { users: { percent: 'all' } } },
    ])
      expect((await problemsOf(frontmatter)).length).toBeGreaterThan(0);
  });
});
