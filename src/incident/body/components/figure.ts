import { element } from '../element.ts';
import { picture } from '../render/pictures.ts';
import type { Component } from './component.ts';

export const figure: Component = {
  name: 'Figure',
  about: 'A picture with a caption.',
  example:
    '<Figure src="errors.png" alt="Errors rise at 10:05 and fall at 10:40" caption="Errors per minute" />',
  attributes: {
    src: {
      about: "the picture's file, beside the report or, with a leading `/`, in the site's public folder",
      required: true,
      most: 2_048,
    },
    alt: { about: 'what the picture shows, for those who do not see it', required: true, most: 1_000 },
    caption: { about: 'a line below the picture', most: 1_000 },
  },
  hasContent: false,
  inLine: false,
  render(values, node, context) {
    const shown = picture(values.get('src')!, values.get('alt')!, null, context.places.of(node), context);
    const caption = values.get('caption');
    return shown
      ? [element('figure', {}, caption ? [shown, element('figcaption', {}, [caption])] : [shown])]
      : [];
  },
};
