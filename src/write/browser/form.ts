/** The form that writes a report: what is typed is read, kept, checked and drawn, all of it in this browser. */
import { WriterForm } from './writer-form.ts';

const root = document.querySelector<HTMLElement>('[data-writer]');
if (root) void new WriterForm(root).begin();
