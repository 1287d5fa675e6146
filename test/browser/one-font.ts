import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

function face(weight: number): string {
  const data = readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`)).toString(
    'base64',
  );
  return `@font-face { font-family: One; font-weight: ${weight}; src: url(data:font/woff;base64,${data}) }`;
}

/** Styles that set every text in one font that comes with a package, so that pages look alike on every machine. */
export const ONE_FONT = `${[400, 600, 700].map(face).join('\n')}
:root { --sans: One; --serif: One; --mono: One }`;
