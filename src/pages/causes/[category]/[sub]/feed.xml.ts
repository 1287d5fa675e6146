import { causeFeed, secondLevels } from '../../../../site/feeds.ts';

export const getStaticPaths = () => secondLevels.map(([category, sub]) => ({ params: { category, sub } }));

export const GET = ({ params }: { params: { category: string; sub: string } }): Response =>
  causeFeed(`${params.category}/${params.sub}`);
