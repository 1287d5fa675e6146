/**
 * Puts a rendered body in place of what an element holds. The text is parsed as a document of its own, in which
 * nothing runs, and it has passed the allow-list before.
 */
export function showHtml(html: string, into: Element): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  into.replaceChildren(...parsed.body.childNodes);
}
