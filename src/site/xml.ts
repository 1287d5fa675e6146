/** An element of a small XML file: name, attributes, text. */
export type XmlElement = readonly [name: string, attributes: Record<string, string>, text: string];

/** An XML document of one element that holds others. */
export function toXml(
  name: string,
  attributes: Record<string, string>,
  children: readonly XmlElement[],
): string {
  const inner = children
    .map(([child, own, text]) => `  <${child}${listed(own)}>${escaped(text)}</${child}>\n`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}${listed(attributes)}>\n${inner}</${name}>\n`;
}

function listed(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => named[sign]!);
}
