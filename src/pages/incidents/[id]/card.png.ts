import environment from 'virtual:hindsight';
import { cardOf, hasCard } from '../../../site/card/card-of.ts';
import { cardPicture } from '../../../site/card/picture.ts';
import { entries } from '../../../site/collection.ts';
import type { Entry } from '../../../site/collection.ts';
import { pageKey } from '../../../site/page-key.ts';

export function getStaticPaths() {
  return entries.filter(hasCard).map((entry) => ({
    params: { id: entry.incident.id },
    props: { entry },
    cacheKey: pageKey(entry),
  }));
}

export async function GET({ props }: { props: { entry: Entry } }): Promise<Response> {
  // One cache for all content folders: a card depends on nothing but what it says.
  const picture = await cardPicture(cardOf(props.entry), `${environment.root}/.cache/cards`);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
