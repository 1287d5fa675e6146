import { stringify } from 'yaml';
import { Dice } from './dice.ts';
import { incidentOf, momentOf } from './incident.ts';
import { worldOf } from './world.ts';
import { toYaml } from './yaml.ts';

/** A file of a content folder. */
export interface SyntheticFile {
  /** Relative to the content folder, with `/` between folders. */
  path: string;
  text: string;
}

/** The seed of every benchmark, so that all of them build the same reports. */
const SEED = 20_261_121;

/** The shortest and longest body, in words. */
const WORDS = [300, 600] as const;

/**
 * A synthetic collection of so many reports, the same each time: bodies are plain Markdown of 300 to 600 words, so that
 * any generator can build them. The first reports of a larger collection are those of a smaller one.
 * @param causes second levels of the taxonomy
 * @param symptoms kinds of symptom
 */
export function* syntheticCollection(
  count: number,
  causes: readonly string[],
  symptoms: readonly string[],
): Generator<SyntheticFile> {
  const dice = new Dice(SEED);
  const world = worldOf(dice, causes, symptoms);
  yield { path: 'site.yaml', text: stringify(SITE) };
  yield { path: 'services.yaml', text: stringify(named(world.services)) };
  yield { path: 'organisations.yaml', text: stringify(named(world.organisations)) };
  for (let number = 1; number <= count; number += 1) {
    const { frontmatter, start } = incidentOf(dice, world);
    const day = momentOf(start).slice(0, 10);
    const body = world.prose.body(dice, dice.between(...WORDS));
    const header = toYaml(frontmatter);
    yield {
      path: `incidents/${day.slice(0, 4)}/${day}-${frontmatter.services[0]}-${number}.mdx`,
      text: `---\n${header}---\n\n${body}\n`,
    };
  }
}

const SITE = {
  name: 'Synthetic incidents',
  tagline: 'Reports that mean nothing and weigh what real ones do',
  address: 'https://synthetic.example',
  organisation: 'synthetic',
  // A picture of each report is drawn once and kept; `/guide/scale/` says what that costs.
  socialCards: false,
  severities: [1, 2, 3, 4].map((level) => ({ id: `sev${level}`, definition: `Level ${level} of four.` })),
};

function named(slugs: readonly string[]): Record<string, { name: string }> {
  return Object.fromEntries(
    slugs.map((slug) => [
      slug,
      { name: slug.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase()) },
    ]),
  );
}
