import type { ReaderRule } from '../rule.ts';

export const format: ReaderRule = {
  id: 'format',
  group: 'shape',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Addresses, slugs, currencies and languages have a form.',
    bad: 'services: [Web Shop]',
    good: 'services: [web-shop]',
  },
};
