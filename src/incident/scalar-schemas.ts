import { z } from 'zod';
import { mendedMoment } from './mended-moment.ts';
import { MomentError, parseDuration, parseMoment } from './moment.ts';
import type { AnyMoment } from './moment.ts';

/**
 * A text of so many characters, without control characters and with well-formed Unicode: what search, feeds and
 * pages can all show.
 */
export function text(min: number, max: number) {
  return z
    .string()
    .min(min)
    .max(max)
    .refine((value) => value.trim().length >= Math.min(min, 1), { error: 'a text that is not blank' })
    .refine((value) => value.isWellFormed(), {
      error: 'well-formed Unicode (a surrogate stands alone)',
      params: { rule: 'text-not-well-formed' },
    })
    .refine((value) => !CONTROL.test(value), {
      error: 'a text without control characters',
      params: { rule: 'text-control-character' },
    });
}

/** Line breaks and tabs are harmless; the rest of C0, DEL and the bidirectional overrides can hide or break text. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

type MomentType = AnyMoment['type'];

/** A moment of one of the given types; the written text becomes an `AnyMoment`. */
export function momentSchema<T extends MomentType>(types: readonly T[], pattern: string) {
  return z
    .string()
    .meta({ pattern: `^(?:${pattern})$` })
    .transform((written, context): Extract<AnyMoment, { type: T }> => {
      try {
        const moment = parseMoment(written);
        if (isOneOf(moment, types)) return moment;
        context.issues.push({
          code: 'custom',
          input: written,
          message: NOT_HERE[moment.type],
          params: { rule: 'moment-format' },
        });
      } catch (error) {
        if (!(error instanceof MomentError)) throw error;
        const mended = mendedMoment(written);
        const meant = mended !== null && isOneOf(parseMoment(mended), types) ? mended : null;
        context.issues.push({
          code: 'custom',
          input: written,
          message: meant === null ? error.message : `\`${meant}\`; \`npm run check -- --fix\` writes it so`,
          params: { rule: 'moment-format' },
        });
      }
      return z.NEVER;
    });
}

export const NOT_HERE: Record<MomentType, string> = {
  moment: 'no date and time here',
  relative: 'a date and time; a time relative to the start may stand in the timeline alone',
  unknown: 'a date and time; only events of the kinds `suspected` and `ruled-out` may have an unknown time',
  ongoing: 'a date and time; `ongoing` may stand under `times.resolved` alone',
};

function isOneOf<T extends MomentType>(
  moment: AnyMoment,
  types: readonly T[],
): moment is Extract<AnyMoment, { type: T }> {
  return (types as readonly MomentType[]).includes(moment.type);
}

export const durationSchema = z
  .string()
  .meta({ pattern: '^~?P[0-9DTHMSW.]+$' })
  .transform((written, context) => {
    try {
      return parseDuration(written);
    } catch (error) {
      if (!(error instanceof MomentError)) throw error;
      context.issues.push({
        code: 'custom',
        input: written,
        message: error.message,
        params: { rule: 'duration-format' },
      });
      return z.NEVER;
    }
  });

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function slugOf(most: number) {
  return z.string().max(most).regex(SLUG, 'lower-case letters, digits and single hyphens between them');
}

/** What stands for a service, an organisation, a tag, a cause: part of an address. */
export const slugSchema = slugOf(80);

/** Longer names of files break on some file systems once folders and endings are added. */
export const LONGEST_ID = 100;
/** The id of a report, which is its file's name. */
export const idSchema = slugOf(LONGEST_ID);

export const percent = z.number().min(0).max(100);

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'an address that begins with `https://` or `http://`',
});
export const day = z.iso.date({ error: 'a date such as `2024-03-31`' });

/** Whether a text is a well-formed tag of BCP 47. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
