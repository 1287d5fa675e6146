import { quoted } from './problems.ts';

/** Why an address is refused, and what to do about it. */
export interface Fault {
  message: string;
  hint: string;
}

const LONGEST = 2_048;
/** Browsers drop some of these from addresses and others show nothing: either way the reader is deceived. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const SCHEME = /^[^/?#]*?:/;
const OUTSIDE = /^https?:\/\/[^/?#]/i;
const BASE = 'https://report.invalid/incidents/report/';

/** Whether a link leads out of the site. */
export function isOutside(url: string): boolean {
  return OUTSIDE.test(url);
}

/** What is wrong with a link's address as the parser gives it, references and escapes resolved. */
export function linkFault(url: string): Fault | null {
  const common = commonFault(url, 'the link');
  if (common) return common;
  const scheme = SCHEME.exec(url)?.[0].toLowerCase();
  if (scheme === undefined) {
    return leavesBase(url)
      ? { message: 'the link has an address that browsers read differently', hint: ADDRESS }
      : null;
  }
  if (scheme === 'mailto:') return null;
  if (scheme !== 'http:' && scheme !== 'https:') {
    return {
      message: `a link may not begin with ${quoted(scheme.slice(0, 30))}`,
      hint: 'links begin with `https:`, `http:` or `mailto:`, or lead to a page of this site (`/…`, `#…`)',
    };
  }
  const parsed = OUTSIDE.test(url) ? URL.parse(url) : null;
  if (!parsed) return { message: 'the link has an address that cannot be read', hint: ADDRESS };
  if (parsed.username || parsed.password) {
    return { message: 'the link holds a user name or a password', hint: 'remove what stands before the `@`' };
  }
  return null;
}

const ADDRESS = 'write it as `https://example.org/page`, or `/page` for a page of this site';
const PICTURES = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** What is wrong with a picture's path: nothing is fetched from elsewhere, and nothing from outside the content. */
export function pictureFault(src: string): Fault | null {
  const common = commonFault(src, 'the picture');
  if (common) return common;
  const hint =
    "put the file beside the report and write its name, or in the site's public folder and write `/name.png`";
  if (SCHEME.test(src)) return { message: 'a picture may not come from elsewhere', hint };
  if (/[?#]/.test(src)) return { message: "a picture's path has no `?` or `#`", hint };
  let path: string;
  try {
    path = decodeURIComponent(src);
  } catch {
    return { message: "the picture's path has a `%` that stands for nothing", hint: 'write `%25` for a `%`' };
  }
  const parts = path.split('/');
  if (
    path.includes('\\') ||
    INVISIBLE.test(path.replaceAll(' ', '')) ||
    /%2f/i.test(src) ||
    parts.includes('..') ||
    leavesBase(src)
  ) {
    return { message: "the picture's path leaves its folder", hint };
  }
  if (!PICTURES.test(path)) {
    return {
      message: 'the picture is of a kind that is not shown',
      hint: 'use PNG, JPEG, GIF, WebP or AVIF',
    };
  }
  return null;
}

function commonFault(url: string, what: string): Fault | null {
  if (url === '') return { message: `${what} has no address`, hint: ADDRESS };
  if (url.length > LONGEST)
    return { message: `${what}'s address is longer than ${LONGEST} characters`, hint: ADDRESS };
  if (INVISIBLE.test(url)) {
    return {
      message: `${what}'s address holds a space or an invisible character`,
      hint: 'write `%20` for a space',
    };
  }
  if (url.includes('\\')) return { message: `${what}'s address holds a backslash`, hint: 'write `/`' };
  if (url.startsWith('//')) {
    return {
      message: `${what}'s address begins with \`//\``,
      hint: 'write `https://…`, or `/…` for a page of this site',
    };
  }
  return null;
}

/** The last word on what is relative has the algorithm that browsers use. */
function leavesBase(url: string): boolean {
  return URL.parse(url, BASE)?.origin !== new URL(BASE).origin;
}
