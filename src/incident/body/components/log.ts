import { element, label, paragraphs } from '../element.ts';
import type { Component } from './component.ts';

export const log: Component = {
  name: 'Log',
  about: 'Long output, folded until somebody wants it.',
  example: '<Log title="What the balancer said">\n```\n10:05:01 no healthy upstream\n```\n</Log>',
  attributes: { title: { about: 'what is folded', most: 120 } },
  hasContent: true,
  inLine: false,
  render(values, node, context) {
    const content = paragraphs(context.render(node.children, context));
    return [
      element('details', { className: ['log'] }, [
        element('summary', {}, [values.get('title') ?? label(context.say('body.log'))]),
        ...content,
      ]),
    ];
  },
};
