/**
 * Changes what stands in a place; where a link in it had the focus, the link to the same address has it afterwards. So
 * whoever has gone on to what was found is not thrown back to the top of the page by an answer that comes again.
 */
export function keepingFocus(place: HTMLElement, change: () => void): void {
  const focused = document.activeElement;
  const address = focused && place.contains(focused) ? focused.getAttribute('href') : null;
  change();
  if (address === null) return;
  [...place.querySelectorAll('a')].find((link) => link.getAttribute('href') === address)?.focus();
}
