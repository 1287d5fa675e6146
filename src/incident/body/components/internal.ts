import { element, label, paragraphs } from '../element.ts';
import { newOutput } from '../output.ts';
import type { Component } from './component.ts';

export const internal: Component = {
  name: 'Internal',
  about: 'What only the organisation itself may read; a public build leaves it out.',
  example: '<Internal>\nThe customer was told by phone.\n</Internal>',
  attributes: {},
  hasContent: true,
  inLine: true,
  render(_values, node, context) {
    // What is left out is rendered all the same, into nothing, so that its problems are told in every build.
    const hidden = context.audience === 'public';
    const output = hidden ? newOutput() : context.output;
    const content = context.render(node.children, { ...context, output, internal: true });
    if (hidden) return [];
    if (node.type === 'mdxJsxTextElement') return [element('span', { className: ['internal'] }, content)];
    const heading = element('p', { className: ['internal-label'] }, [label(context.say('body.internal'))]);
    return [element('div', { className: ['internal'], role: 'note' }, [heading, ...paragraphs(content)])];
  },
};
