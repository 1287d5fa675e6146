import { firstLevels } from '../../../site/collection.ts';
import { causeFeed } from '../../../site/feeds.ts';
import { causeKey } from '../../../site/cause-key.ts';

export const getStaticPaths = () =>
  firstLevels.map((category) => ({ params: { category }, cacheKey: causeKey(category) }));

export const GET = ({ params }: { params: { category: string } }): Response => causeFeed(params.category);
