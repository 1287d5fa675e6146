import type { ReaderRule } from '../rule.ts';

export const symptomUnknownKind: ReaderRule = {
  id: 'symptom-unknown-kind',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A kind of symptom is one of those in `content/symptoms.yaml`.',
    bad: `symptoms:
  - kind: slowness`,
    good: `symptoms:
  - kind: slow`,
  },
};
