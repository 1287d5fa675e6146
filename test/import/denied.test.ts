import { describe, expect, it } from 'vitest';
import { asserted } from '../../src/import/denied.ts';
import { kindsIn } from '../../src/import/rules/event-kind.ts';
import { fixKindsIn, triggerIn } from '../../src/import/rules/nature.ts';

const HARM =
  /\b(?:data (?:was lost|loss|lost)|errors?|requests failed|slow|down|unavailable|logins|attack|deploy|all users|payments)\b/i;

const says = (text: string): boolean => asserted(text, HARM) !== null;

describe('what a sentence denies', () => {
  it.each([
    'No data was lost.',
    'There was no data loss.',
    'The change did not affect logins.',
    'Traffic moved without errors.',
    'None of the requests failed.',
    'No customer saw errors.',
    'No customers noticed slow pages.',
    'The site was never down.',
    'The shop wasn’t slow.',
    'Neither errors nor timeouts were seen.',
    'There were no reports of errors.',
    'There was no increase in errors.',
    'Nothing was slow.',
    'Data loss: none.',
    'Errors were not observed.',
    'Data loss was avoided.',
    'The failover prevented data loss.',
    'It could have caused data loss.',
    'It was not caused by an attack.',
    'This was unrelated to the deploy.',
    'It had nothing to do with the deploy.',
    'Not all users were hit.',
    'It did not lead to errors.',
    'Payments were not affected.',
    'Zero requests failed.',
    'We saw no errors at any time.',
  ])('is not said: %s', (text) => {
    expect(says(text)).toBe(false);
  });

  it.each([
    'Data was lost.',
    'No alert fired, and requests failed.',
    'There was no alert for errors.',
    'Nobody noticed the errors for an hour.',
    'No one could pay because the site was down.',
    'Users could not load pages and saw errors.',
    'The restart did not stop the errors.',
    'The page did not load; errors were shown.',
    'Requests did not complete due to errors.',
    'No more than 40 requests failed.',
    'No limit was set so requests failed.',
    'The missing limit caused no alert but errors.',
    'We did not see errors until noon.',
    'It was not only slow: errors were shown.',
    'No backup meant data was lost.',
    'No data was lost, but requests failed.',
    'Nobody knew that the site was down.',
  ])('does not cover the rest: %s', (text) => {
    expect(says(text)).toBe(true);
  });
});

describe('an event that denies', () => {
  it.each([
    ['No root cause found yet', 'identified'],
    ['The service had not recovered', 'resolved'],
    ['Restarted the pods, no effect', 'mitigated'],
    ['No users report errors', 'detected'],
    ['We did not roll back', 'mitigated'],
  ])('“%s” is not %s', (text, kind) => {
    expect(kindsIn(text)).not.toContain(kind);
  });
});

describe('a trigger or fix that is denied', () => {
  const line = 1;

  it('is none', () => {
    expect(
      triggerIn([{ text: 'It was not a new release, and no firewall rules changed.', line }]),
    ).toBeNull();
    expect(fixKindsIn([{ text: 'It recovered without restarting anything.', line }])).toEqual([]);
  });

  it('leaves the one that is told', () => {
    const told = 'It was not an attack but a traffic spike.';
    expect(triggerIn([{ text: told, line }])?.value).toBe('traffic');
  });
});
