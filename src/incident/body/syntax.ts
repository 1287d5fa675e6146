import { COMPONENT_NAMES } from './components/list.ts';
import { insteadOf, TAGS } from './names.ts';
import { quoted } from './problems.ts';

/** A complaint in words. */
interface Complaint {
  rule: string;
  message: string;
  hint: string;
  /** How many characters of the source it is about. */
  length: number;
}

const ESCAPE = 'to show a `<`, write `\\<` or put the text in backticks';

/** Says what is wrong with a tag's name, if it is one that a report may not use. */
export function nameFault(name: string | null): Omit<Complaint, 'length'> | null {
  if (name === null) {
    return { rule: 'body-html', message: 'a tag has no name', hint: ESCAPE };
  }
  if (COMPONENT_NAMES.includes(name) || TAGS.has(name)) return null;
  const shown = quoted(`<${name}>`);
  if (/[.:]/.test(name)) {
    const message = `${shown} is not allowed: a name has no \`.\` or \`:\``;
    return { rule: 'body-component', message, hint: insteadOf(name, COMPONENT_NAMES) };
  }
  const isComponent = /^\p{Lu}/u.test(name);
  return {
    rule: isComponent ? 'body-component' : 'body-html',
    message: isComponent ? `there is no component ${shown}` : `the tag ${shown} is not allowed in a report`,
    hint: insteadOf(name, COMPONENT_NAMES),
  };
}

/**
 * What to say of a `<` at which the parser stopped. `rest` is the source from there; `reason` are the parser's
 * words, which tell a tag without an end from one that cannot be read.
 */
export function tagFault(rest: string, reason: string): Complaint {
  const name = /^<\/?\s*([\p{L}$_][^\s"'{}<>=/]*)/u.exec(rest)?.[1] ?? null;
  const length = /^<\/?\s*[^\s<>{}]*>?/.exec(rest)![0].length;
  const complain = (message: string, hint: string): Complaint => ({
    rule: 'body-syntax',
    message,
    hint,
    length,
  });

  if (rest.startsWith('<!--'))
    return complain('HTML comments are not allowed', 'write a comment as `{/* … */}`');
  if (rest.startsWith('<!') || rest.startsWith('<?')) return complain('a declaration is not allowed', ESCAPE);
  if (/^<(?:https?:|mailto:|www\.|[\w.+-]+@)/i.test(rest)) {
    return complain(
      'an address in `<` and `>` is not a link here',
      'write the address alone, or `[words](address)`',
    );
  }
  if (name === null) return complain('a `<` begins a tag, and this is none', ESCAPE);
  if (rest.startsWith('</')) {
    const shown = quoted(`</${name}>`);
    if (reason.includes('opened at')) {
      const hint = 'begin and end it in the same paragraph, list or quote';
      return complain(`${shown} stands in another part of the text than its beginning`, hint);
    }
    const open = /expected corresponding closing tag for `<([^`>]*)>` \(/.exec(reason)?.[1];
    return open === undefined
      ? complain(`${shown} closes nothing that is open here`, 'remove it, or write what it should close')
      : complain(`${shown} stands where \`<${open}>\` is open`, `close \`<${open}>\` first`);
  }
  const fault = nameFault(name);
  if (fault) return { ...fault, length };
  if (/closing tag/.test(reason)) {
    const hint =
      TAGS.get(name)?.content === 'nothing'
        ? `write \`<${name} />\``
        : `write \`</${name}>\` where it ends, in the same paragraph, list or quote`;
    return complain(`\`<${name}>\` is not closed`, hint);
  }
  return complain(
    `the tag \`<${name}>\` cannot be read`,
    `attributes are written as \`name="value"\`, and a tag ends with \`>\` or \`/>\`; ${ESCAPE}`,
  );
}
