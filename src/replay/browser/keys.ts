/** Where a key leads: 1 on, -1 back, 0 nowhere, as with keys that something else on the page needs. */
export function directionOf(event: KeyboardEvent, atEnd: boolean): -1 | 0 | 1 {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  const target = event.target instanceof Element ? event.target : document.body;
  const field = target.closest<HTMLInputElement>('input, textarea, select');
  // In an empty field arrows have nothing else to do.
  if (field && (field.value !== '' || !event.key.startsWith('Arrow'))) return 0;
  if (event.key === 'ArrowLeft' || event.key === 'PageUp') return -1;
  if (event.key === 'ArrowRight' || event.key === 'PageDown') return 1;
  const presses = event.key === 'Enter' || event.key === ' ';
  return presses && !atEnd && !target.closest('button, a, summary, dialog') ? 1 : 0;
}
