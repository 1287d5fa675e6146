import { expect, it } from 'vitest';
import { detectorIn } from '../../src/import/rules/detection.ts';

it.each([
  ['A customer reported it before our alerts fired.', 'customer'],
  ['Our alert fired after a customer had reported it.', 'customer'],
  ['An alert fired at 14:13; customers had reported it earlier.', 'customer'],
  ['An alert fired five minutes after the deploy, then users complained.', 'monitoring'],
  ['No alert fired. A customer writes to support.', 'customer'],
  ['The alert did not fire, but an engineer noticed it.', 'employee'],
  ['Nobody noticed.', null],
])('“%s” was noticed first by %s', (text, by) => {
  expect(detectorIn(text)).toBe(by);
});
