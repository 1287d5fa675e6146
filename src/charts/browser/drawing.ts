import type { Drawing } from '../svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What a strip is made of; whatever else a stale or foreign index might hold is left out. */
const ELEMENTS = new Set(['svg', 'title', 'use', 'line']);

/** The element of a drawing that came as JSON; `null` where it is none. */
export function drawingElement(json: string): SVGElement | null {
  try {
    const drawing = JSON.parse(json) as Drawing;
    return drawing.name === 'svg' ? elementOf(drawing, 'svg') : null;
  } catch {
    return null;
  }
}

function elementOf({ attributes, children }: Drawing, name: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith('on') && (key !== 'href' || value.startsWith('#'))) element.setAttribute(key, value);
  }
  for (const child of children) {
    if (typeof child === 'string') element.append(child);
    else if (child.name !== null && ELEMENTS.has(child.name)) element.append(elementOf(child, child.name));
  }
  return element;
}
