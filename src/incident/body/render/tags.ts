import type { ElementContent } from 'hast';
import { readAttributes } from '../components/attributes.ts';
import type { AttributeRule, JsxElement } from '../components/component.ts';
import type { Context } from '../context.ts';
import { element, isBlank, isBlock, paragraphs } from '../element.ts';
import type { Tag } from '../names.ts';

/** An HTML tag of the short list; `context.within` ends with the tag itself. */
export function tag(node: JsxElement, rule: Tag, context: Context): ElementContent[] {
  const name = node.name!;
  const tell = (message: string, hint: string): void => {
    context.problems.add('body-placement', context.places.of(node), message, hint);
  };
  if (rule.within !== undefined && context.within.at(-2) !== rule.within) {
    tell(`\`<${name}>\` stands outside of \`<${rule.within}>\``, `put it directly into \`<${rule.within}>\``);
  }
  const values = readAttributes(node, attributeRules(rule), context);
  const children = context.render(node.children, context);
  if (rule.content === 'nothing' && children.some((child) => !isBlank(child))) {
    tell(`\`<${name}>\` has content, and takes none`, `write \`<${name} />\``);
  }
  const content =
    rule.content === 'line' ? asLine(children) : rule.content === 'blocks' ? asBlocks(name, children) : [];
  if (content === null) {
    tell(`\`<${name}>\` stands around paragraphs or lists`, 'put it around words of one paragraph');
    return [];
  }
  const properties = Object.fromEntries(
    [...(values ?? [])].map(([key, value]) => [key, rule.attributes[key] === 'switch' ? true : value]),
  );
  return [element(name, properties, content)];
}

/** The words of a line; the parser makes a paragraph of them where tag and words are on different lines. */
function asLine(children: readonly ElementContent[]): ElementContent[] | null {
  const [only, ...more] = children.filter((child) => !isBlank(child));
  if (only?.type === 'element' && only.tagName === 'p' && more.length === 0) return only.children;
  return children.some(isBlock) ? null : [...children];
}

/** Terms and descriptions stand in a list of them directly; everything else is gathered into paragraphs. */
function asBlocks(name: string, children: readonly ElementContent[]): ElementContent[] {
  const blocks = paragraphs(children);
  return name === 'dl'
    ? blocks.filter((block) => block.type === 'element' && /^d[dt]$/.test(block.tagName))
    : blocks;
}

function attributeRules(rule: Tag): Record<string, AttributeRule | 'switch'> {
  const entries = Object.entries(rule.attributes).map(([name, kind]): [string, AttributeRule | 'switch'] => [
    name,
    kind === 'switch' ? 'switch' : { about: 'a text' },
  ]);
  return Object.fromEntries(entries);
}
