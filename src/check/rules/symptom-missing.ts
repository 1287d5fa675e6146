import { missingRule } from '../missing-rule.ts';

export const symptomMissing = missingRule({
  id: 'symptom-missing',
  doc: {
    text: 'A symptom is what could be seen before anybody knew the cause. A report without one is not found by those who see the same.',
    bad: 'services: [checkout]',
    good: `services: [checkout]
symptoms:
  - kind: slow
    text: Pages took ten seconds`,
  },
  field: 'symptoms',
  isMissing: ({ written }) => written.symptoms.length === 0,
  message: 'no symptom is told',
  hint: 'add what could be seen first under `symptoms`: it is what people search for in the middle of an incident',
});
