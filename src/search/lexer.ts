/** A part of a query as it was typed. */
export interface Token {
  /** As typed, for telling about it. */
  source: string;
  /** Before the colon, in lower case and by its full name; `null` of plain words. */
  operator: string | null;
  text: string;
  quoted: boolean;
  negated: boolean;
}

const SHORT: Record<string, string> = {
  org: 'organisation',
  organization: 'organisation',
  sev: 'severity',
  svc: 'service',
  found: 'detection',
  detected: 'detection',
  since: 'after',
  until: 'before',
};
/** Operators besides the facets. */
const OTHERS = ['before', 'after', 'duration', 'users'];

const PARTS = /(-?)(?:([\p{L}][\p{L}\p{N}_-]*):)?(?:"([^"]*)"?|([^\s"]+))/gu;

/** The parts of a query. `error: timeout` and `http://…` are words: only known names before a colon are operators. */
export function tokensOf(text: string, facets: readonly string[]): Token[] {
  const known = new Set([...facets, ...OTHERS]);
  return [...text.matchAll(PARTS)].flatMap(([source, minus, name, quoted, plain], place, all) => {
    const before = place === 0 ? ' ' : text[all[place]!.index - 1]!;
    // A dash within a word, or between two, denies nothing.
    const dashed = minus === '-' && /[\s(]/.test(before) && !plain?.startsWith('-');
    // The `-rf` of `rm -rf` is what somebody ran.
    const negated = dashed && !(name === undefined && plain !== undefined && /^[a-z]{1,2}$/i.test(plain));
    const called = name === undefined ? null : (SHORT[name.toLowerCase()] ?? name.toLowerCase());
    const operator = called !== null && known.has(called) && !plain?.startsWith('//') ? called : null;
    const value = quoted ?? plain ?? '';
    const text_ = operator === null && name !== undefined ? `${name}:${value}` : value;
    return [{ source, operator, text: text_, quoted: quoted !== undefined, negated }];
  });
}

/** The names that may stand before a colon, for suggestions. */
export function operatorNames(facets: readonly string[]): string[] {
  return [...facets, ...OTHERS];
}
