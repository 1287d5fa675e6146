/** What every page can do: search by `/` or Ctrl-K, and switch between light and dark. */

const search = document.querySelector<HTMLAnchorElement>('a[data-search]');

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const wanted =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!wanted || event.defaultPrevented) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main input[type=search]');
  if (field) {
    field.focus();
    field.select();
  } else if (search) location.assign(`${search.href}#q`);
});

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
const dark = matchMedia('(prefers-color-scheme: dark)');

function theme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
}

function label(): void {
  if (button) button.textContent = theme() === 'dark' ? 'Light' : 'Dark';
}

if (button) {
  button.hidden = false;
  label();
  dark.addEventListener('change', label);
  button.addEventListener('click', () => {
    const next = theme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage may be blocked: the choice then holds for this page.
    }
    label();
  });
}
