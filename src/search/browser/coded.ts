import { make } from './element.ts';

/** A text with what stands in backticks as code, and in asterisks emphasised. */
export function coded(text: string): (Node | string)[] {
  return text.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map((part) => {
    if (/^`.+`$/.test(part)) return make('code', {}, part.slice(1, -1));
    return /^\*.+\*$/.test(part) ? make('em', {}, part.slice(1, -1)) : part;
  });
}
