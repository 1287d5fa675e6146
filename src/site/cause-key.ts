import { causes, contributing } from './groups.ts';
import { listKey } from './page-key.ts';

/** The key of what is about a cause. */
export function causeKey(id: string): string {
  return listKey([...causes.get(id)!, ...(contributing.get(id) ?? [])], causes.get(id)!.length);
}
