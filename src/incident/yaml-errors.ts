import type { YAMLError } from 'yaml';
import type { LocalProblem, Place } from './problem.ts';

/** What is told of an error of the parser, and between which offsets of the text. */
interface Told {
  rule: string;
  start: number;
  end: number;
  message: string;
  hint: string;
}

const HINTS: Record<string, [rule: string, hint: string]> = {
  TAB_AS_INDENT: ['yaml-tab', 'indent with spaces'],
  MULTIPLE_DOCS: ['yaml-syntax', 'keep one document; a line of `---` or `...` ends it'],
  BAD_ALIAS: ['yaml-alias', 'write the value out; a text that begins with `*` or `&` needs quotes'],
};

/** An error of the YAML parser as a problem at its place, in words for the author where the parser's are none. */
export function yamlProblem(
  error: YAMLError,
  yaml: string,
  place: (start: number, end: number) => Place,
): LocalProblem {
  const { rule, start, end, message, hint } = withoutColon(error, yaml) ?? asParsed(error);
  return { ...place(start, end), rule, severity: 'error', message, hint };
}

function asParsed({ code, pos: [start, end], message }: YAMLError): Told {
  const [rule, hint] = HINTS[code] ?? [
    'yaml-syntax',
    'check indentation and quotes; a text with `: ` or ` #` in it, or that begins with one of `~ [ { * & ! % @ >`, needs quotes',
  ];
  return {
    rule,
    start,
    end,
    message: message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, ''),
    hint,
  };
}

/**
 * A line that is neither `key: value` nor part of a text: the parser takes it for the beginning of a key, which goes on
 * below it. `null` where the error is another one.
 */
function withoutColon({ code, message, pos: [start, end] }: YAMLError, yaml: string): Told | null {
  const isLine =
    code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && message.startsWith('Implicit map keys'));
  const line = /^[^\r\n]*/.exec(yaml.slice(start, end))![0].trimEnd();
  if (!isLine || !/^[A-Za-z]/.test(line) || line.length > 200) return null;
  const at = { rule: 'yaml-syntax', start, end: start + line.length };
  const [, key, value = ''] = /^([\w-]+)(?::(\S.*))?$/.exec(line) ?? [];
  if (key === undefined)
    return {
      ...at,
      message: 'this line is no `key: value`',
      hint: 'put a colon and a space after its key; where it goes on with the text above it, indent it',
    };
  if (value !== '')
    return { ...at, message: `a space is missing after \`${key}:\``, hint: `write \`${key}: ${value}\`` };
  return {
    ...at,
    message: `a colon is missing after \`${key}\``,
    hint: `write \`${key}:\`; where it goes on with the text above it, indent it`,
  };
}
