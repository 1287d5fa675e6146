import { branchOf } from '../../incident/incident.ts';
import type { Row } from '../../insights/rows.ts';
import type { Terms } from './context.ts';
import type { Data } from './data.ts';
import { speak } from '../../words/speak.ts';

/** Every cause that a row names, of any part. */
export function causesOfRow({ category, contributing, hypotheses }: Row): string[] {
  return [category, ...contributing, ...hypotheses.flatMap(({ suspect }) => suspect)];
}

/** What things are called and where they are, from what came to the browser. */
export function termsOf({ names, base, speech }: Pick<Data, 'names' | 'base' | 'speech'>): Terms {
  const name = (kind: keyof Data['names']) => {
    const called = new Map(Object.entries(names[kind]));
    return (slug: string) => called.get(slug) ?? slug;
  };
  return {
    say: speak(speech),
    cause: name('cause'),
    symptom: name('symptom'),
    service: name('service'),
    organisation: name('organisation'),
    href: (path) => base + path.slice(1),
    causePath: (id) => {
      const branch = branchOf(id);
      return id === branch ? `/causes/${id}/` : `/causes/${branch}/${id.slice(branch.length + 1)}/`;
    },
    symptomPath: (kind) => `/symptoms/${kind}/`,
  };
}
