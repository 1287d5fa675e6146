/** A picture of the site. */
export interface Shot {
  name: string;
  path: string;
  size: keyof typeof SIZES;
  /** What has to be there first. */
  ready?: string;
  /** What is brought to the top. */
  scrollTo?: string;
  /** The file, relative to the project, with `THEME` for the theme. */
  to: string;
}

/** In CSS pixels. */
export const SIZES = {
  wide: { width: 1100, height: 700 },
  phone: { width: 390, height: 700 },
} as const;

const guide = (name: string) => `public/guide/pictures/${name}-THEME.webp`;

export const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/', size: 'wide', to: '.github/home-THEME.png' },
  { name: 'home', path: '/', size: 'wide', to: guide('home') },
  {
    name: 'incident',
    path: '/incidents/2024-01-25-api-cache-overloads-server/',
    size: 'wide',
    to: guide('incident'),
  },
  {
    name: 'timeline',
    path: '/incidents/2024-01-25-api-cache-overloads-server/',
    size: 'wide',
    scrollTo: 'section.sec:has(.time)',
    to: guide('timeline'),
  },
  { name: 'symptom', path: '/symptoms/slow/', size: 'wide', to: guide('symptom') },
  { name: 'duration', path: '/insights/', size: 'wide', scrollTo: '#duration', to: guide('duration') },
];
