import mammoth from 'mammoth';
import { fromHtmlText } from './html.ts';
import type { SourceText } from './source-text.ts';

/**
 * A docx file as Markdown. Pictures inside are left out, but told by their descriptions. Evidence quotes the Markdown,
 * since the file itself has no lines.
 * @throws what mammoth throws for a file that is no docx.
 */
export async function fromDocx(bytes: Uint8Array): Promise<SourceText> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: 'picture' })) },
  );
  const { text } = fromHtmlText(`<div>${value}</div>`);
  return { original: text, text, lineOf: (line) => line };
}
