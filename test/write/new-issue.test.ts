import { describe, expect, it } from 'vitest';
import { newFile } from '../../src/write/new-file.ts';
import { newIssue } from '../../src/write/new-issue.ts';

const PATH = 'content/incidents/2024/2024-01-18-a.mdx';

describe('the links of a report to its repository', () => {
  it.each([
    [
      'https://github.com/acme/incidents',
      'https://github.com/acme/incidents/edit/main/content/incidents/2024/2024-01-18-a.mdx',
      'https://github.com/acme/incidents/issues/new?title=Correction%3A+A+%26+B&body=One%0Atwo',
    ],
    [
      'https://gitlab.com/acme/ops/incidents.git',
      'https://gitlab.com/acme/ops/incidents/-/edit/main/content/incidents/2024/2024-01-18-a.mdx',
      'https://gitlab.com/acme/ops/incidents/-/issues/new?issue%5Btitle%5D=Correction%3A+A+%26+B&issue%5Bdescription%5D=One%0Atwo',
    ],
    [
      'https://codeberg.org/acme/incidents/',
      'https://codeberg.org/acme/incidents/_edit/main/content/incidents/2024/2024-01-18-a.mdx',
      'https://codeberg.org/acme/incidents/issues/new?title=Correction%3A+A+%26+B&body=One%0Atwo',
    ],
  ])('of %s lead to its editor and to a new issue', (url, edit, issue) => {
    expect(newFile({ url, branch: 'main' }, PATH, '', true).url).toBe(edit);
    expect(newIssue({ url }, 'Correction: A & B', 'One\ntwo')).toBe(issue);
  });
});
