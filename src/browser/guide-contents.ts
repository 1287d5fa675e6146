/** Beside a page of the guide the list of all pages may be higher than the window: it shows where the reader is. */
const here = document.querySelector<HTMLElement>('.aside [aria-current]');
const aside = here?.closest('.aside');
if (here && aside && here.offsetTop + here.offsetHeight > aside.clientHeight) {
  aside.scrollTop = here.offsetTop - aside.clientHeight / 2;
}
