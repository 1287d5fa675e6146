import { expect, it } from 'vitest';
import { similarPast } from '../../src/write/likeness.ts';
import { siteContent } from '../import/site-content.ts';
import { rowWith } from '../insights/row.ts';
import { say } from '../words/english.ts';

it('what is written is like past incidents for reasons in words, in which an abbreviation keeps its capitals', async () => {
  const frontmatter = {
    title: 'Names are not found',
    services: [],
    times: { started: 'unknown' },
    cause: { category: 'network/dns' },
    symptoms: [{ kind: 'name-not-found' }],
  };
  const alike = { category: 'network/dns', symptoms: ['name-not-found'] };
  const rows = [
    rowWith({ id: 'alike', ...alike }),
    rowWith({ id: 'own', ...alike }),
    rowWith({ id: 'other' }),
  ];
  expect(similarPast(frontmatter, await siteContent(), rows, 'own', say)).toEqual([
    { id: 'alike', because: 'same cause (DNS), both looked like name not found' },
  ]);
});
