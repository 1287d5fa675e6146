const SVG = 'http://www.w3.org/2000/svg';
const ELEMENTS = new Set(['svg', 'title', 'use', 'line']);
const ATTRIBUTES = /^(?:class|role|x|y|x1|x2|y1|y2|width|height|transform)$/;

/**
 * The element of a drawing that came as text. It is read as XML, which runs nothing, and copied part by part, so that
 * only what a strip is made of reaches the page; `null` where it cannot be read.
 */
export function drawingElement(markup: string): SVGElement | null {
  const root = new DOMParser().parseFromString(
    `<svg xmlns="${SVG}">${markup}</svg>`,
    'image/svg+xml',
  ).documentElement;
  const drawing = root.firstElementChild;
  return drawing?.localName === 'svg' ? copy(drawing) : null;
}

function copy(element: Element): SVGElement {
  const made = document.createElementNS(SVG, element.localName);
  for (const { name, value } of element.attributes) {
    if (ATTRIBUTES.test(name) || (name === 'href' && value.startsWith('#'))) made.setAttribute(name, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) made.append(child.data);
    else if (child instanceof Element && ELEMENTS.has(child.localName)) made.append(copy(child));
  }
  return made;
}
