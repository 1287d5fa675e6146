import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What needs no site runs while it is built; then files that build others, since they take longest. */
export default class Sequence extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [unit, site] = partition(sorted, ({ project }) => project.name === 'unit');
    const [building, looking] = partition(site, ({ moduleId }) =>
      /'\.\/(?:checkout|one-preview)\.ts'/.test(readFileSync(moduleId, 'utf8')),
    );
    return [...unit, ...building, ...looking];
  }
}

function partition<Item>(items: Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
