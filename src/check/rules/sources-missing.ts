import { missingRule } from '../missing-rule.ts';

export const sourcesMissing = missingRule({
  id: 'sources-missing',
  doc: {
    text: 'A report that was put together from public documents says which.',
    bad: 'origin: compiled',
    good: `origin: compiled
sources:
  - title: Post-incident review
    url: https://status.example.org/incidents/1`,
  },
  field: 'sources',
  isMissing: ({ written }) => written.origin === 'compiled' && written.sources.length === 0,
  message: 'the report is compiled, but names no source',
  hint: 'add the documents that it was made from under `sources`, so that readers can check what it says',
});
