/** Shows a replay alone and large: on the whole screen where the browser can, else on the whole page. */
export function bigScreen(root: HTMLElement, button: HTMLElement, names: { on: string; off: string }): void {
  const set = (on: boolean) => {
    root.classList.toggle('wall', on);
    document.documentElement.classList.toggle('has-wall', on);
    button.textContent = on ? names.off : names.on;
  };
  const isOn = () => root.classList.contains('wall');
  button.addEventListener('click', () => {
    set(!isOn());
    if (!isOn()) void document.exitFullscreen?.().catch(() => undefined);
    // A browser may refuse; the page is large all the same.
    else void root.requestFullscreen?.().catch(() => undefined);
  });
  document.addEventListener('fullscreenchange', () => {
    if (!document.fullscreenElement) set(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isOn()) set(false);
  });
}
