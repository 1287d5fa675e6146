import { createHash } from 'node:crypto';

/**
 * Runs before the page is drawn, so that a chosen theme does not flash in the other one first. It stands inline in
 * every page and is allowed there by its hash alone.
 */
export const THEME_SCRIPT =
  "try{let t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";

const hash = createHash('sha256').update(THEME_SCRIPT).digest('base64');

/**
 * What a page may load and run: its own files; search alone may compile WebAssembly. It stands in the page, so that it
 * holds on every host; who may frame a page can only be said in a header, which `_headers` asks the host for.
 */
export function contentSecurityPolicy({ search }: { search: boolean }): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A value as JSON that can stand in a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
