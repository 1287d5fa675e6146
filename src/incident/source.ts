import { START_OF_FILE } from './problem.ts';
import type { LocalProblem } from './problem.ts';
import { readYaml } from './yaml.ts';
import type { YamlSource } from './yaml.ts';

/** A report's file taken apart, still with the place of everything in it. */
export interface SourceFile extends YamlSource {
  text: string;
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
}

// The first line is `---`, and so is the line after the YAML.
const FRONTMATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** Takes a file apart. Where the frontmatter cannot be read there is no source, only problems. */
export function readSource(text: string): { source: SourceFile | null; problems: LocalProblem[] } {
  const fence = FRONTMATTER.exec(text);
  if (!fence) return { source: null, problems: [noFrontmatter(text)] };
  const { source, problems } = readYaml(fence[1]!, 2);
  if (!source) return { source: null, problems };
  const head = fence[0];
  return {
    source: { ...source, text, body: text.slice(head.length), bodyLine: head.split('\n').length },
    problems,
  };
}

/** The YAML between the fences, which begins on the second line; `null` where there are none. */
export function frontmatterOf(text: string): string | null {
  return FRONTMATTER.exec(text)?.[1] ?? null;
}

function noFrontmatter(text: string): LocalProblem {
  const opened = /^---[ \t]*\r?\n/.test(text);
  return {
    ...START_OF_FILE,
    rule: 'frontmatter-missing',
    severity: 'error',
    message: opened ? 'the frontmatter has no end' : 'the file has no frontmatter',
    hint: opened
      ? 'put a line `---` after it'
      : 'begin the file with a line `---`, then the frontmatter, then another line `---`',
  };
}
