import { services } from '../../../site/facets.ts';
import { serviceFeed } from '../../../site/feeds.ts';

export const getStaticPaths = () => [...services.keys()].map((slug) => ({ params: { slug } }));

export const GET = ({ params }: { params: { slug: string } }): Response => serviceFeed(params.slug);
