import GithubSlugger from 'github-slugger';
import type { Output } from './context.ts';

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
