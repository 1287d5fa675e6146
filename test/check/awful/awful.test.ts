import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkFile } from '../../../src/check/check-file.ts';
import { formatGithub } from '../../../src/check/formats/github.ts';
import { formatJson } from '../../../src/check/formats/json.ts';
import { formatText } from '../../../src/check/formats/text.ts';
import { checkedOf } from '../../../src/check/run.ts';
import { aloneContext } from '../fixture-content.ts';

const DIR = join(import.meta.dirname, 'fixtures');

/** Read its snapshot aloud when a message changes: each has to be clear and kind. */
const checked = checkedOf(
  1,
  await checkFile(
    {
      name: 'content/incidents/2024/2024-01-18-awful.mdx',
      path: '2024/2024-01-18-awful.mdx',
      content: await readFile(join(DIR, 'awful.mdx')),
    },
    await aloneContext(),
  ),
);

it('tells everything that is wrong with the awful report, each thing once', async () => {
  await expect(formatText(checked, { colour: false })).toMatchFileSnapshot(join(DIR, 'awful.txt'));
});

it('gives the same to programs and to GitHub', async () => {
  await expect(formatJson(checked)).toMatchFileSnapshot(join(DIR, 'awful.json'));
  await expect(formatGithub(checked)).toMatchFileSnapshot(join(DIR, 'awful.github.txt'));
});

it('never repeats what must not be published', () => {
  for (const text of [formatText(checked, { colour: false }), formatJson(checked), formatGithub(checked)]) {
    for (const secret of ['hunter22x', 'bob.miller', '9018200', '15.20.30'])
      expect(text).not.toContain(secret);
  }
});
