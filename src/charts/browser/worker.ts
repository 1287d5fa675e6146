/** Computes the figures off the page's own thread, so that a change of filter never holds it up. */
import type { Data, IncidentNames } from '../model/data.ts';
import type { Question, Reply } from './messages.ts';
import { InsightsState } from './state.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Question | { base: string }>) => void;
  postMessage: (reply: Reply) => void;
};

let state: Promise<InsightsState>;

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read (${response.status})`);
  return (await response.json()) as T;
}

async function answer(question: Question): Promise<unknown> {
  const its = await state;
  switch (question.kind) {
    case 'filter':
      return its.filter(question);
    case 'describe':
      return its.describe(question.row);
    case 'table':
      return its.table(question.figure, question.from);
    case 'stills':
      return its.stills(question.figure);
    case 'csv':
      return its.csv(question.figure);
  }
}

scope.onmessage = ({ data: question }) => {
  if ('base' in question) {
    const { base } = question;
    state = read<Data>(`${base}rows.json`).then(
      (data) => new InsightsState(data, () => read<IncidentNames>(`${base}names.json`)),
    );
    // Told with the answer to the first question.
    state.catch(() => {});
    return;
  }
  const { number } = question;
  answer(question).then(
    (got) => scope.postMessage({ number, got }),
    (error: unknown) =>
      scope.postMessage({ number, failed: error instanceof Error ? error.message : String(error) }),
  );
};
