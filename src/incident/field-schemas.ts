import { z } from 'zod';
import { DATE_PATTERN, DATE_TIME_PATTERN, RELATIVE_PATTERN } from './moment.ts';
import { day, momentSchema, NOT_HERE, percent, text, webAddress } from './scalar-schemas.ts';
import { keysOf } from './keys-of.ts';
import { ACTION_STATUSES, ACTION_TYPES, DETECTORS, EVENT_KINDS, IMPACT_KINDS, SCOPES } from './vocabulary.ts';

const ABSOLUTE = `~?(?:${DATE_TIME_PATTERN}|${DATE_PATTERN})`;
const milestone = momentSchema(['moment', 'unknown'], `${ABSOLUTE}|unknown`);

export const timesSchema = z.strictObject({
  started: milestone.meta({
    description: 'Users, or where only systems were hit, systems began to be hurt. `unknown` is a value.',
  }),
  detected: milestone.optional().meta({ description: 'The organisation first knew.' }),
  acknowledged: milestone.optional().meta({ description: 'Somebody took it on.' }),
  identified: milestone.optional().meta({ description: 'The cause was known.' }),
  mitigated: milestone.optional().meta({ description: 'Most of the harm ended.' }),
  resolved: momentSchema(['moment', 'unknown', 'ongoing'], `${ABSOLUTE}|unknown|ongoing`)
    .optional()
    .meta({ description: 'Users were no longer hurt; `ongoing` where they still are.' }),
});

/** @param kind the kinds of symptom that the site knows */
export function symptomSchema(kind: z.ZodEnum<Record<string, string>>) {
  return z.strictObject({
    kind: kind.meta({ description: 'A kind of `content/symptoms.yaml`.' }),
    text: text(3, 1000).optional().meta({ description: 'What was seen, and by whom.' }),
    error: text(1, 2000).optional().meta({ description: 'An exact message, as a machine printed it.' }),
  });
}

export const detectionSchema = z.strictObject({
  by: z.enum(keysOf(DETECTORS)).optional().meta({ description: 'Who or what first told the organisation.' }),
  how: text(3, 600).optional().meta({ description: 'The alert, report or observation.' }),
});

export const impactSchema = z.strictObject({
  summary: text(5, 1000).optional().meta({ description: 'What users met.' }),
  scope: z.enum(keysOf(SCOPES)).optional().meta({ description: 'How far it reached.' }),
  kinds: z
    .array(z.enum(keysOf(IMPACT_KINDS)))
    .default([])
    .meta({ description: 'What kind of harm it was.' }),
  users: z
    .strictObject({
      percent: percent.optional().meta({ description: 'Share of users affected, 0 to 100.' }),
      count: z.int().min(0).optional().meta({ description: 'Number of users affected.' }),
    })
    .optional()
    .meta({ description: 'Users affected, where a source gives the number.' }),
  requestsFailed: percent.optional().meta({ description: 'Share of requests that failed, in percent.' }),
  cost: z
    .strictObject({
      amount: z.number().min(0).meta({ description: 'Amount of money.' }),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'a currency of ISO 4217 such as `EUR`')
        .meta({ description: 'ISO 4217 code.' }),
    })
    .optional()
    .meta({ description: 'What it cost, where a source gives it.' }),
});

/** @param suspect causes of both levels */
export function eventSchema(suspect: z.ZodEnum<Record<string, string>>) {
  return z
    .strictObject({
      at: momentSchema(['moment', 'relative', 'unknown'], `${ABSOLUTE}|~?${RELATIVE_PATTERN}|unknown`).meta({
        description:
          'When: a moment, or the distance from the start such as `+00:15`; `unknown` only for `suspected` and `ruled-out`.',
      }),
      kind: z.enum(keysOf(EVENT_KINDS)).default('note').meta({ description: 'What kind of event it was.' }),
      text: text(3, 2000).meta({ description: 'What happened.' }),
      suspect: z.array(suspect).min(1).optional().meta({
        description:
          'Of `suspected` and `ruled-out`: the causes meant, first or second level; absent where none fits the words.',
      }),
      because: text(3, 2000).optional().meta({ description: 'Of `suspected` and `ruled-out`: the reason.' }),
      reveals: z.boolean().optional().meta({
        description:
          '`true` where the words give the cause away to somebody who does not know it yet: a replay then tells them when the cause was known, and not before. Words that name the cause or the component are found without it.',
      }),
    })
    .check((context) => {
      const event = context.value;
      if (event.kind === 'suspected' || event.kind === 'ruled-out') return;
      if (event.at.type === 'unknown') {
        context.issues.push({
          code: 'custom',
          input: event,
          path: ['at'],
          message: NOT_HERE.unknown,
          params: { rule: 'moment-format' },
        });
      }
      for (const key of ['suspect', 'because'] as const) {
        if (event[key] === undefined) continue;
        const message = `\`${key}\` only on events of the kinds \`suspected\` and \`ruled-out\``;
        context.issues.push({
          code: 'custom',
          input: event,
          path: [key],
          message,
          params: { rule: 'hypothesis-field' },
        });
      }
    });
}

const lessons = z.array(text(3, 1000)).default([]);

export const learningSchema = z.strictObject({
  wentWell: lessons.meta({ description: 'What went well.' }),
  wentBadly: lessons.meta({ description: 'What went badly.' }),
  gotLucky: lessons.meta({ description: 'Where luck helped.' }),
});

export const actionSchema = z.strictObject({
  text: text(3, 1000).meta({ description: 'What is to be done.' }),
  type: z.enum(keysOf(ACTION_TYPES)).optional().meta({ description: 'What it is good for.' }),
  status: z.enum(keysOf(ACTION_STATUSES)).default('unknown').meta({ description: 'What became of it.' }),
  owner: text(1, 120).optional().meta({ description: 'A team or a role.' }),
  due: day.optional().meta({ description: 'When it was promised for.' }),
  done: day.optional().meta({ description: 'When it was done.' }),
  url: webAddress.optional().meta({ description: 'Where it is tracked.' }),
});

export const sourceSchema = z.strictObject({
  title: text(2, 300).meta({ description: 'Its title.' }),
  url: webAddress.optional().meta({ description: 'Where it can be read.' }),
  archived: webAddress.optional().meta({ description: 'A lasting copy of it.' }),
});
