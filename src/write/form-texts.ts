import type { Key, Values } from '../words/words.ts';

/** The texts of the interface that the form's script shows. */
export const FORM_TEXTS = [
  'write.moment.unknown',
  'write.moment.ongoing',
  'write.moment.about',
  'write.moment.hours',
  'write.moment.minutes',
  'write.moment.before',
  'write.moment.after',
  'write.moment.day',
  'write.moment.unzoned',
  'write.moment.utc',
  'write.moment.zoned',
  'write.entry-number',
  'write.sorted',
  'write.added',
  'write.removed',
  'write.zone-unusable',
  'write.suggestions',
  'write.suggested-none',
  'write.not-when',
  'write.kept',
  'write.not-kept',
  'write.restored',
  'write.forgotten',
  'write.stays-here',
  'write.imported',
  'write.refused',
  'write.loaded',
  'write.load-failed',
  'write.replace',
  'write.sound',
  'write.errors',
  'write.to-fill-in',
  'write.still-empty',
  'write.warnings',
  'write.nothing-yet',
  'write.checking',
  'write.about-report',
  'write.about-file',
  'write.about-body',
  'write.copied',
  'write.copy-failed',
  'write.about',
  'write.paste-there',
  'write.file-where',
  'write.not-drawn',
  'write.preview-none',
  'write.preview-failed',
] as const satisfies readonly Key[];

/** Gives one of these texts, with values in its places. */
export type Texts = (key: (typeof FORM_TEXTS)[number], values?: Values) => string;

/** Beginning of the texts that label a rendered body. */
export const BODY_TEXTS = 'body.';

/** Beginnings of the texts that ribbons, strips and the reasons of likeness are told in. */
export const DRAWN_TEXTS: readonly string[] = [
  ...['ribbon.', 'strip.', 'similar.', 'time.', 'chart.phase-length'],
  ...['phase.', 'event.', 'milestone.', 'trigger.'],
];
