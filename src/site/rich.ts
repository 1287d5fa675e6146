/** A stretch of a text of the interface: plain, code, or what a tag in it names. */
export interface Stretch {
  /** `null` of plain text, `code` of what stands in backticks. */
  tag: string | null;
  text: string;
}

/**
 * Divides a text at its tags and backticks: ``Edit `site.yaml` or <guide>read on</guide>.`` Translators may move them;
 * what each tag becomes is up to the page. There is nothing inside a tag but text.
 */
export function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(/<(\w+)>([^<]*)<\/\1>|`([^`]+)`|[^<`]+|[<`]/g)].map(([all, tag, inside, code]) => {
    if (code !== undefined) return { tag: 'code', text: code };
    return tag === undefined ? { tag: null, text: all } : { tag, text: inside! };
  });
}
