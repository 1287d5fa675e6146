import { secondLevels } from '../../../../site/collection.ts';
import { causeFeed } from '../../../../site/feeds.ts';
import { causeKey } from '../../../../site/cause-key.ts';

export const getStaticPaths = () =>
  secondLevels.map((params) => ({ params, cacheKey: causeKey(`${params.category}/${params.sub}`) }));

export const GET = ({ params }: { params: { category: string; sub: string } }): Response =>
  causeFeed(`${params.category}/${params.sub}`);
