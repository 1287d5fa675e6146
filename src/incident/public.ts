import { stringify } from 'yaml';
import { publicBody } from './public-body.ts';
import { publicFrontmatter } from './public-frontmatter.ts';
import type { Withholding } from './public-frontmatter.ts';
import { frontmatterOf } from './source.ts';
import type { SourceFile } from './source.ts';

/** Signs of what YAML has besides values: comments, anchors, tags, directives. */
const BESIDES = /[#&*!%]/;

/**
 * The text of a report as those outside may have it. A public build reads this one and never the other, so that what
 * it leaves out can be nowhere in the site: not in pages, search, feeds, JSON, MDX nor in any figure.
 * @param source of a report that was read without errors, with an audience that is public
 */
export function publicText(source: SourceFile, withholding: Withholding): string {
  const data = publicFrontmatter(source.data, withholding);
  const body = publicBody(source.body, withholding.withheld);
  const written = frontmatterOf(source.text)!;
  const isWhole = JSON.stringify(data) === JSON.stringify(source.data) && !BESIDES.test(written);
  const yaml = isWhole ? written : stringify(data, { lineWidth: 100, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n${body}`;
}
