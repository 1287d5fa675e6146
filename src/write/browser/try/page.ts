/** The page "try it with yours": takes a text, has it read aside, shows what was read, and hands it on to the form. */
import { DraftStorage } from '../../draft-storage.ts';
import { speak } from '../../../words/speak.ts';
import type { Speech } from '../../../words/speak.ts';
import type { Reading } from '../../try/reading.ts';
import { part } from './part.ts';
import { takeHandedOver } from './hand-over.ts';
import { makeReady, MOST_SECONDS, readAside, TooLong } from './reader.ts';
import { textOfFile } from './file.ts';
import { showReading } from './result.ts';

const root = document.querySelector<HTMLElement>('[data-try]');
if (root) start(root);

function start(page: HTMLElement): void {
  const say = speak(JSON.parse(page.dataset['speech']!) as Speech);
  const form = part<HTMLFormElement>(page, 'form');
  const field = part<HTMLTextAreaElement>(page, 'field');
  const status = part<HTMLElement>(page, 'status');
  const result = part<HTMLElement>(page, 'result');
  const file = part<HTMLInputElement>(page, 'file');
  const asked = part<HTMLElement>(page, 'asked');
  const site = page.dataset['try']!;
  const addresses = { content: `${site}write/content.json`, words: `${site}try/words.json` };
  const storage = new DraftStorage(site);
  let reading: Reading | null = null;

  async function read(): Promise<void> {
    if (field.value.trim() === '') return tell(say('try.empty'));
    tell(say('try.reading'));
    form.setAttribute('aria-busy', 'true');
    try {
      reading = await readAside(field.value, addresses);
      tell('');
      showReading(result, reading, say);
      form.hidden = true;
      result.hidden = false;
      asked.hidden = true;
      const heading = part<HTMLElement>(result, 'heading');
      heading.focus({ preventScroll: true });
      page.scrollIntoView({ block: 'start' });
    } catch (error) {
      tell(
        error instanceof TooLong
          ? say('try.stopped', { seconds: MOST_SECONDS })
          : say('try.failed', { reason: error instanceof Error ? error.message : String(error) }),
      );
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  function tell(words: string): void {
    status.textContent = words;
  }

  function take(text: string): void {
    field.value = text;
    void read();
  }

  async function open(given: File | undefined): Promise<void> {
    if (!given) return;
    const got = await textOfFile(given, say);
    if ('text' in got) take(got.text);
    else tell(got.refused);
  }

  /** To the form, with the draft; what the form holds already is not replaced without asking. */
  function goOn(replace: boolean): void {
    if (!reading?.draft) return location.assign(`${site}write/`);
    if (!replace && storage.read()) {
      asked.hidden = false;
      part<HTMLElement>(asked, 'replace').focus();
      return;
    }
    if (storage.save(reading.draft)) location.assign(`${site}write/`);
    else part<HTMLElement>(result, 'told').textContent = say('try.not-kept');
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void read();
  });
  // What is pasted into the empty field is a whole document.
  field.addEventListener('paste', () => {
    if (field.value === '') setTimeout(() => void read());
  });
  file.addEventListener('change', () => {
    void open(file.files?.[0]);
    file.value = '';
  });
  // Whoever comes near is about to bring a document.
  for (const sign of ['focusin', 'pointerover', 'dragenter'])
    form.addEventListener(sign, () => makeReady(addresses), { once: true });
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    void open(dropped);
  });
  for (const example of form.querySelectorAll<HTMLAnchorElement>('[data-example]')) {
    example.addEventListener('click', (event) => {
      event.preventDefault();
      fetch(example.href)
        .then((response) => response.text())
        .then(take, (error: unknown) => tell(say('try.failed', { reason: String(error) })));
    });
  }
  part(result, 'go').addEventListener('click', () => goOn(false));
  part(result, 'replace').addEventListener('click', () => goOn(true));
  part(result, 'other').addEventListener('click', () => {
    result.hidden = true;
    form.hidden = false;
    field.focus();
    field.select();
  });
  const handed = takeHandedOver();
  if (handed !== null) take(handed);
}
