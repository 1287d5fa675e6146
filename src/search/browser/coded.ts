import { make } from './element.ts';

/** A text with what stands in backticks as code. */
export function coded(text: string): (Node | string)[] {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? make('code', {}, part.slice(1, -1)) : part));
}
