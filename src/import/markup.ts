/**
 * A line without its inline markup: emphasis, code marks, links, pictures, tags and comments are gone, the words stay.
 * It never makes a text longer.
 */
export function plain(text: string): string {
  return text
    .replace(/<!--.{0,2000}?-->/g, ' ')
    .replace(/!\[[^\]]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^\]]{0,200}\])/g, ' ')
    .replace(/\[([^\][]{0,500})\](?:\([^)\n]{0,2000}\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,2000}>/g, ' ')
    .replace(/\*\*|__|``?/g, '')
    .replace(/(?<![\w*])[*_](?=\S)([^*_]{1,500})(?<=\S)[*_](?![\w*])/g, '$1')
    .replace(/\\([*_`#[\]{}()<>~|!.+-])/g, '$1')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Without pictograms, `:names:` of them and signs around the words, for telling what a heading or label says. */
export function bare(text: string): string {
  return plain(text)
    .replace(/:[a-z][a-z0-9_+-]{1,40}:/g, ' ')
    .replace(/[\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, ' ')
    .replace(/^[\s\d.)(#>*=~-]{0,12}(?=\p{L})/u, '')
    .replace(/[\s:*#=.~-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
