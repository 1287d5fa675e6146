import { describe, expect, it } from 'vitest';
import { importerOf } from '../../src/import/importer.ts';
import { readBody } from '../../src/incident/body/body.ts';
import { LANGUAGES, wordsIn } from '../../src/words/words.ts';
import { siteContent } from './site-content.ts';

const content = await siteContent();

const FRONTMATTER = `title: Errors at ten
summary: Requests failed for ten minutes in the morning.
status: published
services: [api]
times: { started: 2024-01-18T10:00Z }
cause: { category: capacity/limit }`;

const BODY = `## Seen

One[^1].

<Note>two</Note>

<Note kind="tip" title="Own">three</Note>

<Log>four</Log>

<Plot title="Five" x="10:00 10:05" y="1 2" />

<Internal>
six
</Internal>

[^1]: seven
`;

describe.each(LANGUAGES)('the page of a report, saved from a site in the language %s', (language) => {
  it('comes back without the labels that the site put there', () => {
    const say = wordsIn(language);
    const { html } = readBody(BODY, 1, { audience: 'internal', say }).body!;
    const page = `<!doctype html><meta itemprop="hindsight:report" content="${FRONTMATTER}"><div class="prose">${html}</div>`;
    const { body } = importerOf(content, '2026-01-31', say).text(page);
    expect(body.replaceAll(/\s+/g, ' ').trim()).toBe(
      `## Seen One[1](#fn-1). two Own three four Five | ${say('body.plot.at')} | ${say('body.plot.value')} | ` +
        '| - | - | | 10:00 | 1 | | 10:05 | 2 | six 1. seven',
    );
  });
});
