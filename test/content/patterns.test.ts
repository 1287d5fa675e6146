import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../src/check/rules.ts';
import { aloneContext, checkText, FIXTURES } from '../check/fixture-content.ts';
import { PROJECT } from './library.ts';

const dir = join(PROJECT, 'content/patterns');

describe.each(readdirSync(dir))('%s', (name) => {
  it('blames nobody', async () => {
    const good = readFileSync(join(FIXTURES, 'required', 'good.mdx'), 'utf8');
    const head = good.slice(0, good.indexOf('\n## '));
    const prose = readFileSync(join(dir, name), 'utf8')
      .replace(/^---[\s\S]*?^---$/m, '')
      .replace(/<Cite [^>]*?as="([^"]*)"[^>]*\/>/g, '$1');
    const problems = await checkText(`${head}\n${prose}`, await aloneContext());
    expect(problems.filter(({ rule }) => ruleOf(rule)?.group === 'blameless')).toEqual([]);
    expect(prose).not.toMatch(/\b(?:mistake|wasted|misled|careless|failed to|should have)\b/i);
  });
});
