import type { Element, ElementContent } from 'hast';
import type { List, ListItem } from 'mdast';
import type { Context } from '../context.ts';
import { element, isBlank, text } from '../element.ts';

export function list(node: List, context: Context): Element {
  const isLoose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => listItem(item, isLoose, context));
  const hasTasks = node.children.some(isTask);
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : null;
  const className = hasTasks ? ['tasks'] : null;
  return element(node.ordered ? 'ol' : 'ul', { className, start }, items);
}

/** In a tight list the paragraphs of an item are not set apart. */
function listItem(node: ListItem, isLoose: boolean, context: Context): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    const rendered = context.render([child], context);
    if (isLoose || child.type !== 'paragraph') return rendered;
    return rendered.flatMap((each) =>
      each.type === 'element' && each.tagName === 'p' ? each.children : [each],
    );
  });
  const content = children.filter((child, index) => index > 0 || !isBlank(child));
  if (!isTask(node)) return element('li', {}, content);
  const box = element('input', {
    type: 'checkbox',
    disabled: true,
    checked: node.checked === true ? true : null,
    ariaLabel: context.say(node.checked ? 'body.task.done' : 'body.task.not-done'),
  });
  return element('li', { className: ['task'] }, withBox(box, content));
}

/** The box stands before the words, inside their paragraph where they have one. */
function withBox(box: Element, content: ElementContent[]): ElementContent[] {
  const [first, ...rest] = content;
  if (first?.type === 'element' && first.tagName === 'p') {
    return [{ ...first, children: [box, text(' '), ...first.children] }, ...rest];
  }
  return [box, text(' '), ...content];
}

function isTask(item: ListItem): boolean {
  return typeof item.checked === 'boolean';
}
