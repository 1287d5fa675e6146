import type { Key } from '../../words/words.ts';

/** The texts of the interface that the script of "try it with yours" shows. */
export const TRY_TEXTS = [
  'try.reading',
  'try.stopped',
  'try.failed',
  'try.empty',
  'try.docx',
  'try.too-large',
  'try.result',
  'try.refused',
  'try.refused-because',
  'try.refused-hint',
  'try.to-form',
  'try.begin-form',
  'try.not-kept',
  'try.questions',
  'try.questions-about',
  'try.line',
  'try.back',
  'try.lasted',
  'try.not-drawn',
] as const satisfies readonly Key[];

/** What the texts begin with that stand among what was read. */
export const READ_TEXTS = [
  'try.',
  'strip.',
  'ribbon.',
  'time.',
  'chart.',
  'phase.',
  'milestone.',
  'event.',
  'detector.',
  'impact.',
  'scope.',
  'trigger.',
  'fix.',
  'body.log',
  'body.note.',
] as const;
