import { describe, expect, it } from 'vitest';
import { publicBody } from '../../src/incident/public-body.ts';
import { publicFrontmatter } from '../../src/incident/public-frontmatter.ts';
import { hideFaults } from '../../src/incident/public-hides.ts';
import { leadsToWithheld, withoutIds } from '../../src/incident/withheld.ts';
import { isWithheld } from '../../src/incident/withheld-ids.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';

const folder = { dir: 'content', fallback: 'content', root: '.' };
const { content } = await readContentFolder(folder);
const { schema } = content!;
const none = new Set<string>();
const ID = '2024-01-25-secret-cache';
const withheld = new Set([ID, 'outage']);

describe('fields that a public site hides', () => {
  it('may be any that are optional, in objects and in every entry of a list', () => {
    const hides = [
      'impact',
      'impact.users.count',
      'actions',
      'actions.owner',
      'timeline.because',
      'times.detected',
    ];
    expect(hideFaults(hides, schema)).toEqual([]);
  });

  it('are none that are required, that change what a report says, or that are not there', () => {
    const hides = [
      'title',
      'times.started',
      'impact.cost.amount',
      'timeline.kind',
      'audience',
      'action.owner',
    ];
    expect(
      hideFaults(hides, schema).map(({ index, message, hint }) => `${index} ${message}; ${hint}`),
    ).toEqual([
      '0 `title` cannot be hidden: it is required; remove it from the list; a report that must not be seen has `audience: internal`',
      '1 `times.started` cannot be hidden: it is required; remove it from the list; a report that must not be seen has `audience: internal`',
      '2 `impact.cost.amount` cannot be hidden: it is required; hide `impact.cost` as a whole, or remove this from the list',
      '3 `timeline.kind` cannot be hidden: without it a report would say something else; remove it from the list; a report that must not be seen has `audience: internal`',
      '4 `audience` cannot be hidden: without it a report would say something else; remove it from the list; a report that must not be seen has `audience: internal`',
      '5 `action.owner` is not a field of a report; did you mean `actions.owner`?',
    ]);
  });

  it('leave no empty object, and take the evidence for them along', () => {
    const written = {
      impact: { cost: { amount: 1, currency: 'EUR' } },
      actions: [{ text: 'Do it', owner: 'Us' }],
      evidence: {
        'impact.cost.amount': { source: 1 },
        'actions.0.owner': { source: 1 },
        impact: { source: 1 },
      },
    };
    expect(publicFrontmatter(written, { hides: ['impact.cost', 'actions.owner'], withheld: none })).toEqual({
      actions: [{ text: 'Do it' }],
      evidence: { impact: { source: 1 } },
    });
    expect(publicFrontmatter(written, { hides: ['sources'], withheld: none })['evidence']).toEqual({});
  });

  it('take the events along that tell a hidden milestone, and evidence still names the right ones', () => {
    const written = {
      timeline: [{ kind: 'detected' }, { kind: 'resolved' }],
      evidence: { 'timeline.0.at': {}, 'timeline.1.at': {}, 'timeline.1': {} },
    };
    expect(publicFrontmatter(written, { hides: ['times.detected'], withheld: none })).toEqual({
      timeline: [{ kind: 'resolved' }],
      evidence: { 'timeline.0.at': {}, 'timeline.0': {} },
    });
  });

  it('are hidden where an alias stands for them, and only there', () => {
    const same = { text: 'Same' };
    const written = { impact: { users: same }, cause: same };
    expect(publicFrontmatter(written, { hides: ['impact.users.text'], withheld: none })).toEqual({
      cause: same,
    });
  });
});

describe('a report that is not public', () => {
  const text = (more: string) => `---\ntitle: A report\n${more}---\n\naudience: internal\n`;

  it.each([
    ['audience: internal\n', true, true],
    ['audience: public\n', false, false],
    ['"\\x61udience": internal\n', true, true],
    ['status: draft\naudience: public\n', true, true],
    ['status: published\n', false, true],
    ['', false, true],
  ])('is known by its frontmatter: %j', (more, ifPublic, ifInternal) => {
    expect(isWithheld(text(more), { audience: 'public' })).toBe(ifPublic);
    expect(isWithheld(text(more), { audience: 'internal' })).toBe(ifInternal);
  });

  it('is named in no text; a name of a word or two is left where it may be just that', () => {
    const words = `An outage as in ${ID}, ${ID}-2 or incidents/outage, incidents/undated/outage.mdx.`;
    expect(withoutIds(words, withheld)).toBe(
      `An outage as in not-public, ${ID}-2 or incidents/not-public, incidents/undated/not-public.mdx.`,
    );
  });

  it.each([
    [`/incidents/${ID}/`, true],
    [`../${ID}/#timeline`, true],
    [`/incidents/${ID}.json`, true],
    [`/incidents/2024%2D01-25-secret-cache/replay/`, true],
    [`https://github.com/example/x/blob/main/content/incidents/2024/${ID}.mdx`, true],
    ['/incidents/outage/', true],
    ['/services/outage/', false],
    ['https://example.org/outage', false],
    [`/incidents/${ID}-2/`, false],
    ['#outage', false],
  ])('is led to by %s: %s', (url, leads) => {
    expect(leadsToWithheld(url, withheld)).toBe(leads);
  });
});

describe('a public body', () => {
  it('is as it was written where nothing is left out', () => {
    const body = '\n## One\n\nText with [a link](/incidents/other/) and [^1].\n\n\n[^1]: Note\n';
    expect(publicBody(body, withheld)).toBe(body);
  });

  it('keeps code that looks like a block, a comment or a link', () => {
    const body = '`<Internal>x</Internal>` \\{\n\n```\n{/* y */}\n[a](/incidents/other/)\n```\n';
    expect(publicBody(body, withheld)).toBe(body);
  });

  it('loses what only internal blocks refer to, and keeps what footnotes that are shown refer to', () => {
    const body =
      'A[^a] <Internal>B[^b] [c][c]</Internal>\n\n[^a]: see [d][d]\n\n[^b]: B\n\n[c]: /c\n[d]: /d\n[e]: /e\n';
    expect(publicBody(body, none)).toBe('A[^a] \n\n[^a]: see [d][d]\n\n[d]: /d\n');
  });

  it('keeps the words of a link to a report that is not public, unless they are its name', () => {
    const body = `[the **first** one](/incidents/${ID}/ "t"), [${ID}](/incidents/${ID}/), https://x.example/incidents/${ID}/`;
    expect(publicBody(body, withheld)).toBe('the **first** one, not-public, not-public');
  });
});
