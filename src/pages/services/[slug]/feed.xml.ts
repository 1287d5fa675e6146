import { services } from '../../../site/groups.ts';
import { serviceFeed } from '../../../site/feeds.ts';
import { listKey } from '../../../site/page-key.ts';

export const getStaticPaths = () =>
  [...services].map(([slug, entries]) => ({ params: { slug }, cacheKey: listKey(entries) }));

export const GET = ({ params }: { params: { slug: string } }): Response => serviceFeed(params.slug);
