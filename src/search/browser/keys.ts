/** Arrow keys go from the field to the results, from one to the next and back; Escape returns to the field. */
export function moveByArrows(input: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>('.t > a')];
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const here = all.indexOf(event.target as HTMLElement);
    if (here === -1) return;
    if (event.key === 'ArrowDown') all[Math.min(here + 1, all.length - 1)]!.focus();
    else if (event.key === 'ArrowUp') (here === 0 ? input : all[here - 1]!).focus();
    else if (event.key === 'Escape') input.focus();
    else return;
    event.preventDefault();
  });
}
