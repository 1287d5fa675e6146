import type { ReaderRule } from '../rule.ts';

export const bodyCharacter: ReaderRule = {
  id: 'body-character',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Control characters do not belong in a text; a terminal’s colour codes are the usual ones.',
    bad: '␛[31mERROR␛[0m timeout',
    good: 'ERROR timeout',
  },
};
