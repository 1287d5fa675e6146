import type { ElementContent } from 'hast';
import type { JsxElement } from '../components/component.ts';
import { readAttributes } from '../components/attributes.ts';
import { COMPONENTS } from '../components/list.ts';
import type { Context } from '../context.ts';
import { isBlank } from '../element.ts';
import { TAGS } from '../names.ts';
import { nameFault } from '../syntax.ts';
import { tag } from './tags.ts';

const BY_NAME = new Map(COMPONENTS.map((component) => [component.name, component]));

/** A tag of MDX: a component, an HTML tag of the short list, or refused. What is inside is read in any case. */
export function jsx(node: JsxElement, context: Context): ElementContent[] {
  const inside = { ...context, within: [...context.within, node.name ?? ''] };
  const html = node.name === null ? undefined : TAGS.get(node.name);
  if (html) return tag(node, html, inside);
  const component = node.name === null ? undefined : BY_NAME.get(node.name);
  if (!component) {
    const fault = nameFault(node.name)!;
    context.problems.add(fault.rule, context.places.of(node), fault.message, fault.hint);
    context.render(node.children, inside);
    return [];
  }
  const place = context.places.of(node);
  const shown = `\`<${component.name}>\``;
  if (node.type === 'mdxJsxTextElement' && !component.inLine) {
    const message = `${shown} stands among the words of a line`;
    context.problems.add(
      'body-placement',
      place,
      message,
      'put it on lines of its own, with an empty line before and after',
    );
  }
  const values = readAttributes(node, component.attributes, context);
  const hasContent = node.children.some((child) => child.type !== 'text' || child.value.trim() !== '');
  if (!component.hasContent && hasContent) {
    context.problems.add(
      'body-placement',
      place,
      `${shown} has content, and takes none`,
      `write \`<${component.name} … />\``,
    );
  }
  if (!values) {
    context.render(node.children, inside);
    return [];
  }
  const rendered = component.render(values, node, inside);
  return rendered.filter((each) => !isBlank(each));
}
