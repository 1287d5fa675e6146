import { readFileSync } from 'node:fs';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * What needs no site runs while it is built; then files that build, which wait for each other, alternate with those
 * that only look at it.
 */
export default class Sequence extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [unit, site] = partition(sorted, ({ project }) => project.name === 'unit');
    const [building, looking] = partition(site, ({ moduleId }) =>
      readFileSync(moduleId, 'utf8').includes('one-build.ts'),
    );
    const each = Math.ceil(looking.length / Math.max(1, building.length));
    const mixed = building.flatMap((file, index) => [
      file,
      ...looking.slice(index * each, (index + 1) * each),
    ]);
    return [...unit, ...(building.length > 0 ? mixed : looking)];
  }
}

function partition<Item>(items: Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
