import { entries } from '../site/collection.ts';
import { settings } from '../site/content.ts';
import { atomFeed } from '../site/feed.ts';

export const GET = (): Response =>
  atomFeed({ title: settings.name, description: settings.tagline, path: '/feed.xml', about: '/', entries });
