import { shortDuration } from '../../charts/words.ts';
import { dayText } from '../../words/dates.ts';
import { numberText, percentText } from '../../words/numbers.ts';
import type { Evidence } from '../../import/evidence.ts';
import type { Key } from '../../words/words.ts';
import type { Site } from './parts.ts';

/** Fields whose values are words of the interface, by the beginning of their keys. */
const TERMS: Record<string, string> = {
  'detection.by': 'detector',
  'impact.kinds': 'impact',
  'impact.scope': 'scope',
  trigger: 'trigger',
  'fix.kinds': 'fix',
};

/** A value that was read, as a reader would say it. */
export function valueWords({ field, value }: Pick<Evidence, 'field' | 'value'>, site: Site): string {
  const path = field.replace(/\[\d+\]/g, '');
  const { taxonomy, services } = site.content;
  const { language } = site.say;
  if (typeof value === 'number') return numberWords(path, value, site);
  if (path === 'impact.cost' && isCost(value)) {
    return new Intl.NumberFormat(language, { style: 'currency', currency: value.currency }).format(
      value.amount,
    );
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if (path.startsWith('times.') || path === 'timeline') return momentWords(value, language);
  if (path === 'cause.category' || path === 'contributing') return causeWords(value, site);
  if (path === 'symptoms') return taxonomy.symptoms.get(value)?.name ?? value;
  if (path === 'services' && Object.hasOwn(services, value)) return services[value]!.name;
  if (path === 'severity') return value.toUpperCase();
  const terms = TERMS[path];
  return terms === undefined ? value : site.say(`${terms}.${value}` as Key);
}

function numberWords(path: string, value: number, { say }: Site): string {
  if (path === 'duration') return shortDuration(value, say);
  if (path === 'timeline') return say('try.events', { count: value });
  const isShare = /percent|requestsFailed/.test(path);
  return isShare ? percentText(value, say.language) : numberText(value, say.language);
}

function causeWords(id: string, { content: { taxonomy } }: Site): string {
  const cause = taxonomy.causes.get(id);
  const branch = taxonomy.causes.get(cause?.branch ?? '');
  return [branch?.name, cause?.name ?? id].filter(Boolean).join(' › ');
}

const WRITTEN = /^(~?)(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** `7 Feb 2024, 08:10 UTC`; what is no date and time stays as it was written. */
function momentWords(written: string, language: string): string {
  const [, about, day, clock, offset] = WRITTEN.exec(written) ?? [];
  if (day === undefined) return written;
  const zone = offset === undefined ? '' : offset === 'Z' ? 'UTC' : `UTC${offset}`;
  const time = [clock, zone].filter(Boolean).join(' ');
  return `${about ? '~' : ''}${[dayText(day, language), time].filter(Boolean).join(', ')}`;
}

function isCost(value: unknown): value is { amount: number; currency: string } {
  return value !== null && typeof value === 'object' && 'amount' in value && 'currency' in value;
}
