import type { Say } from '../../../words/words.ts';

const MOST_MEGABYTES = 5;

/** The text of a file, or why it is not read here. */
export async function textOfFile(file: File, say: Say): Promise<{ text: string } | { refused: string }> {
  if (/\.docx?$/i.test(file.name)) return { refused: say('try.docx', { file: file.name }) };
  if (file.size > MOST_MEGABYTES * 1024 * 1024) {
    return { refused: say('try.too-large', { size: MOST_MEGABYTES }) };
  }
  const { decode } = await import('./decode.ts');
  return { text: decode(new Uint8Array(await file.arrayBuffer())) };
}
