import { element, label, paragraphs } from '../element.ts';
import type { Component } from './component.ts';

const KINDS = ['note', 'tip', 'warning'] as const;

export const note: Component = {
  name: 'Note',
  about: 'A remark set apart from the text.',
  example: '<Note kind="tip" title="How to tell them apart">\nA full disk also logs `ENOSPC`.\n</Note>',
  attributes: {
    kind: { about: 'what sort of remark it is', oneOf: KINDS },
    title: { about: 'its heading', most: 120 },
  },
  hasContent: true,
  inLine: false,
  render(values, node, context) {
    const kind = KINDS.find((each) => each === values.get('kind')) ?? 'note';
    const title = values.get('title') ?? label(context.say(`body.note.${kind}`));
    const content = paragraphs(context.render(node.children, context));
    return [
      // The role keeps it from being a landmark of the page: there may be many.
      element('aside', { className: ['note', `note-${kind}`], role: 'note' }, [
        element('p', { className: ['note-title'] }, [title]),
        ...content,
      ]),
    ];
  },
};
