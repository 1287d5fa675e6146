import type { ReportRule } from '../rule.ts';

export const evidenceUnknownSource: ReportRule = {
  id: 'evidence-unknown-source',
  group: 'sense',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Evidence names a source by its number in `sources`, counted from 1.',
    bad: 'sources:\n  - title: The status page\nevidence:\n  times.started: { source: 2 }',
    good: 'sources:\n  - title: The status page\nevidence:\n  times.started: { source: 1 }',
  },
  find({ written: { evidence, sources }, placeOf, isDoubtful }) {
    if (isDoubtful('sources')) return [];
    return Object.entries(evidence).flatMap(([field, { source }]) => {
      if (source <= sources.length) return [];
      const count = sources.length === 1 ? 'is 1' : `are ${sources.length || 'none'}`;
      const message = `there is no source ${source}: there ${count}`;
      const hint = 'add it under `sources`, or give the number of the one that is meant';
      return [{ place: placeOf(['evidence', field, 'source']), message, hint }];
    });
  },
};
