import GithubSlugger from 'github-slugger';
import type { Output } from './context.ts';

/** The output of a rendering that has not begun; also what takes in what is not to be shown. */
export function newOutput(): Output {
  return {
    headings: [],
    links: [],
    pictures: [],
    slugs: new GithubSlugger(),
    fragments: [],
    footnotes: new Map(),
    listed: new Set(),
  };
}
