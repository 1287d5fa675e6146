/** The box on the home page: what is pasted there is read on the page "try it with yours". */
import { handOver } from './hand-over.ts';

const form = document.querySelector<HTMLFormElement>('[data-try-yours]');
const field = form?.querySelector('textarea');

function goOn(): void {
  if (!form || !field) return;
  handOver(field.value);
  location.assign(form.action);
}

if (form && field) {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    // Without a text the page asks for one itself.
    if (field.value.trim() === '') return;
    event.preventDefault();
    goOn();
  });
  field.addEventListener('paste', () => {
    if (field.value === '') setTimeout(goOn);
  });
}
