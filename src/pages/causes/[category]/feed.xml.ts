import { causeFeed, firstLevels } from '../../../site/feeds.ts';

export const getStaticPaths = () => firstLevels.map((category) => ({ params: { category } }));

export const GET = ({ params }: { params: { category: string } }): Response => causeFeed(params.category);
