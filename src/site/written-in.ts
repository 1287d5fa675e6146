import { settings } from './content.ts';

/** How an element says in which language, and which way, the words of a report in it are written. */
export interface Written {
  lang?: string;
  dir: 'auto';
}

/**
 * The attributes of an element that holds words of a report: its language where it is not the site's, and the way its
 * own letters are read. What the page itself says around it keeps the page's language and way.
 */
export function writtenIn({ language }: { language: string }): Written {
  return language === settings.language ? { dir: 'auto' } : { lang: language, dir: 'auto' };
}
