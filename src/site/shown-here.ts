import environment from 'virtual:hindsight';
import type { Audience } from '../incident/vocabulary.ts';

/** Whether those whom the site is built for may read a page that maintainers wrote. */
export function isShownHere({ data }: { data: { audience: Audience } }): boolean {
  return environment.audience === 'internal' || data.audience === 'public';
}
