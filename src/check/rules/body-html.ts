import type { ReaderRule } from '../rule.ts';

export const bodyHtml: ReaderRule = {
  id: 'body-html',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'Markdown has a sign for most tags; a short list of others may be used, such as `<details>`, `<kbd>` and `<sub>`.',
    bad: '<script src="https://example.org/x.js"></script>',
    good: 'Press <kbd>Ctrl</kbd>.',
  },
};
