import type { Context } from '../context.ts';
import { unmaskLiteral } from '../mask.ts';
import { didYouMean } from '../names.ts';
import { quoted } from '../problems.ts';
import type { AttributeRule, JsxElement, Values } from './component.ts';

/** The most characters of a value whose rule names no other bound. */
export const LONGEST = 300;

/**
 * Reads an element's attributes by the rules for them and tells all that is wrong with them; `null` where something
 * is. The parser gives no places for attributes, so problems stand at the element.
 */
export function readAttributes(
  element: JsxElement,
  rules: Readonly<Record<string, AttributeRule | 'switch'>>,
  context: Context,
): Values | null {
  const values = new Map<string, string>();
  let good = true;
  const refuse = (message: string, hint: string | null): void => {
    good = false;
    context.problems.add('body-attribute', context.places.of(element), message, hint);
  };
  const tag = `\`<${element.name}>\``;
  for (const attribute of element.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (typeof attribute.value === 'object' && attribute.value !== null)
    ) {
      refuse(
        `an attribute of ${tag} is in braces`,
        'nothing in a report is run: write attributes as `name="value"`',
      );
      continue;
    }
    const { name, value } = attribute;
    const rule = Object.hasOwn(rules, name) ? rules[name]! : null;
    const text = typeof value === 'string' ? unmaskLiteral(value).replaceAll(/\s+/g, ' ').trim() : null;
    if (rule === null)
      refuse(`${tag} has no attribute ${quoted(name)}`, insteadOfAttribute(name, Object.keys(rules)));
    else if (values.has(name)) refuse(`${tag} has \`${name}\` twice`, 'keep one of them');
    else if (rule === 'switch') {
      if (text) refuse(`\`${name}\` of ${tag} takes no value`, `write \`${name}\` alone`);
      else values.set(name, '');
    } else if (text === null) refuse(`\`${name}\` of ${tag} has no value`, `write \`${name}="…"\``);
    else {
      const fault = valueFault(text, rule);
      if (fault) refuse(`\`${name}\` of ${tag} ${fault.message}`, fault.hint);
      values.set(name, text);
    }
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (
      rule === 'switch' ||
      !rule.required ||
      element.attributes.some((each) => 'name' in each && each.name === name)
    )
      continue;
    refuse(`${tag} lacks \`${name}\``, `add \`${name}="…"\`: ${rule.about}`);
  }
  return good ? values : null;
}

function valueFault(value: string, rule: AttributeRule): { message: string; hint: string | null } | null {
  const most = rule.most ?? LONGEST;
  if (value.length > most) {
    return {
      message: `has ${value.length} characters; the most is ${most}`,
      hint: 'say it shorter, or in the text',
    };
  }
  if (rule.oneOf && !rule.oneOf.includes(value)) {
    const near = didYouMean(value, rule.oneOf);
    const all = `is one of ${rule.oneOf.map((each) => `\`${each}\``).join(', ')}`;
    return {
      message: `cannot be ${quoted(value)}`,
      hint: near ? `did you mean \`${near}\`? It ${all}` : `it ${all}`,
    };
  }
  return null;
}

function insteadOfAttribute(name: string, known: readonly string[]): string {
  if (/^on/i.test(name)) return 'nothing in a report is run, so there are no event handlers';
  if (/^(?:style|class|className|id)$/i.test(name)) return 'how a report looks is decided by the site';
  if (known.length === 0) return 'it takes none';
  const near = didYouMean(name, known);
  const all = `there are ${known.map((each) => `\`${each}\``).join(', ')}`;
  return near === null ? all : `did you mean \`${near}\`? ${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}
