/** Where a key leads among so many things in a row; `null` where it leads nowhere. */
export function nextIndex(key: string, from: number | null, count: number): number | null {
  if (count === 0) return null;
  const last = count - 1;
  const by = (step: number) =>
    from === null ? (step > 0 ? 0 : last) : Math.max(0, Math.min(last, from + step));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return by(-1);
    case 'PageDown':
      return by(10);
    case 'PageUp':
      return by(-10);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
