import { expect, it } from 'vitest';
import { draftActions } from '../../src/import/draft/lists.ts';
import { Notes } from '../../src/import/draft/notes.ts';
import type { Reading } from '../../src/import/read.ts';
import type { Action } from '../../src/import/rules/actions.ts';
import { asIs } from '../../src/import/source-text.ts';

const action = (text: string): Action => ({
  ...{ text, line: 1, quote: text },
  ...{ type: null, status: null, owner: null, due: null, url: null },
});

it('numbers what is kept of a list as it stands in the draft, whatever is left out before it', () => {
  const notes = new Notes(asIs('- Alert on the hit rate of the cache\n- Write a runbook\n'));
  const actions = ['Alert on the hit rate', 'Words that stand nowhere', 'Write a runbook'].map(action);
  const drafted = draftActions({ actions } as Reading, notes);
  expect(drafted.map(({ text }) => text)).toEqual(['Alert on the hit rate', 'Write a runbook']);
  expect(notes.evidence.map(({ field, line }) => [field, line])).toEqual([
    ['actions[0]', 1],
    ['actions[1]', 2],
  ]);
});
