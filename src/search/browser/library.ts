import { RemoteLibrary } from '../remote-library.ts';
import type { PagefindModule } from '../remote-library.ts';
import type { Library } from '../engine.ts';

let library: Library | null = null;

/** The search of this site; nothing of it is loaded before something is asked. */
export function ownLibrary(folder: string): Library {
  return (library ??= new RemoteLibrary(
    folder,
    (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
  ));
}
