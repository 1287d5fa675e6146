import type { ReaderRule } from '../rule.ts';

export const bodyPicture: ReaderRule = {
  id: 'body-picture',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A picture is a file of this site: PNG, JPEG, GIF, WebP or AVIF, beside the report or in the public folder. Nothing is fetched from elsewhere.',
    bad: '![load](https://elsewhere.example/load.png)',
    good: '<Figure src="load.png" alt="Load rose from 20% to 95%" />',
  },
};
