import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/cli/project.ts';
import { readContentFolder } from '../../src/incident/content-folder.ts';
import { namesOf } from '../../src/review/names.ts';
import { readIncident } from '../../src/review/read-reports.ts';
import { textRibbon } from '../../src/review/text-ribbon.ts';

const dir = join(PROJECT_ROOT, 'content');
const { content } = await readContentFolder({ dir, fallback: dir, root: PROJECT_ROOT });
const path = join(dir, 'incidents/2024/2024-01-25-api-cache-overloads-server.mdx');
const text = readFileSync(path, 'utf8');
const ribbonOf = (written: string) => textRibbon(readIncident(path, written, content!)!, namesOf(content!));

it('draws phases, hypotheses and what nobody told', () => {
  expect(ribbonOf(text)).toMatchInlineSnapshot(`
    "▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒······························
            ├─────┤                                               suspected network or data, at most 30 min
                   ├─────────────┤                                suspected data › schema or query, at most 1 h
    0:00 started · 0:00 detected · +2:00 cause known · +4:00 resolved
    ▒ diagnose 2 h   · not told"
  `);
});

it('draws a short phase as one column', () => {
  const short = ribbonOf(
    text.replace('times:\n  started: 2024-01-25T10:00Z', 'times:\n  started: 2024-01-25T09:59Z'),
  );
  expect(short!.split('\n')[0]).toMatch(/^░▒/);
});

it('draws nothing where only dates are known', () => {
  const dated = text
    .replace(/timeline:[\s\S]*?(?=^actions:)/m, '')
    .replace(/^  timeline: \{.*\n/m, '')
    .replace('started: 2024-01-25T10:00Z', 'started: 2024-01-25');
  expect(ribbonOf(dated)).toBeNull();
});
