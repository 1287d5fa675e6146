/** What every page can do: the palette by `/` or Ctrl-K, and switch between light and dark. */

const search = document.querySelector<HTMLAnchorElement>('a[data-search]');

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || !search) return;
  const control = event.ctrlKey || event.metaKey;
  const typing =
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  if (control ? event.key.toLowerCase() !== 'k' : event.key !== '/' || typing) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main form[action] input[type=search]');
  if (field && !control) {
    field.focus();
    field.select();
  }
  // The palette is loaded when it is first asked for; where that fails there is the page that searches.
  else {
    const done = sayThatItLoads(search);
    void import('../search/browser/palette.ts')
      .then(
        ({ openPalette }) => openPalette(new URL('..', search.href).pathname),
        () => location.assign(`${search.href}#q`),
      )
      .finally(done);
  }
});

/** On a slow line the link to the search says that it is coming. @returns what ends it */
function sayThatItLoads(link: HTMLAnchorElement): () => void {
  const words = link.querySelector('span')!;
  const patience = setTimeout(() => (words.textContent = link.dataset['loading']!), 200);
  return () => {
    clearTimeout(patience);
    words.textContent = link.dataset['name']!;
  };
}

// A field of one line would join the lines of a pasted alert without a space between.
document.addEventListener('paste', (event) => {
  const field = event.target;
  const text = event.clipboardData?.getData('text') ?? '';
  if (!(field instanceof HTMLInputElement) || field.type !== 'search' || !text.includes('\n')) return;
  event.preventDefault();
  field.setRangeText(text.replace(/\s+/g, ' '), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
const dark = matchMedia('(prefers-color-scheme: dark)');

function theme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'light' || chosen === 'dark' ? chosen : dark.matches ? 'dark' : 'light';
}

function label(): void {
  if (button) button.textContent = button.dataset[theme() === 'dark' ? 'light' : 'dark']!;
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
