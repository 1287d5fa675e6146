import type { Element, ElementContent, Properties, Text } from 'hast';

declare module 'hast' {
  interface TextData {
    /** Set on what the interface says, for whoever asks for the report's own words. */
    isLabel?: boolean;
  }
}

/** An element as a tree: no markup is ever put together from strings. Properties that are `null` are left out. */
export function element(
  tagName: string,
  properties: Readonly<Record<string, Properties[string] | null>> = {},
  children: readonly (ElementContent | string)[] = [],
): Element {
  const kept: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined) kept[name] = value;
  }
  return {
    type: 'element',
    tagName,
    properties: kept,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

/** A text of the report, as a node. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** A text of the interface, which is no word of the report. */
export function label(value: string): Text {
  return { type: 'text', value, data: { isLabel: true } };
}

const BLOCKS = new Set(
  'aside blockquote dd details div dl dt figure h2 h3 h4 h5 h6 hr li ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** Whether it stands on lines of its own, and not within a paragraph. */
export function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** Whether it is nothing but white space. */
export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Gathers what stands in lines into paragraphs, around the blocks among it; nothing is made of mere space. */
export function paragraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const flush = (): void => {
    if (!line.every(isBlank)) blocks.push(element('p', {}, line));
    line = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      flush();
      blocks.push(node);
    } else {
      line.push(node);
    }
  }
  flush();
  return blocks;
}
