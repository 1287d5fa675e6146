import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Font } from 'satori';
import { CARD_SIZE, cardTree, SCRIPTS } from './card.ts';
import type { Card } from './card.ts';

/** Changes with the look of cards, so that none of an older look is taken from the cache. */
const LOOK = 1;

const resolve = createRequire(import.meta.url).resolve;
let fonts: Promise<Font[]> | null = null;

/** A card as a PNG; it is drawn once, and then taken from the folder of the cache. */
export async function cardPicture(card: Card, cacheDir: string): Promise<Uint8Array> {
  const hash = createHash('sha256')
    .update(JSON.stringify([LOOK, card]))
    .digest('hex')
    .slice(0, 24);
  const path = join(cacheDir, `${hash}.png`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return kept;
  const picture = await draw(card);
  await mkdir(cacheDir, { recursive: true });
  // Written beside and moved, so that a build that is stopped leaves no half of one.
  await writeFile(`${path}.${process.pid}`, picture);
  await rename(`${path}.${process.pid}`, path);
  return picture;
}

async function draw(card: Card): Promise<Uint8Array> {
  fonts ??= readFonts();
  const svg = await satori(cardTree(card) as never, { ...CARD_SIZE, fonts: await fonts });
  // Satori has made every letter a path, so no font of the machine is looked for.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

async function readFonts(): Promise<Font[]> {
  const FILES = [
    ['Inter', 'inter', 400],
    ['Inter', 'inter', 600],
    ['Source Serif 4', 'source-serif-4', 600],
  ] as const;
  return Promise.all(
    SCRIPTS.flatMap((script) =>
      FILES.map(async ([name, folder, weight]) => ({
        name: `${name} ${script}`,
        weight,
        style: 'normal' as const,
        data: await readFile(
          resolve(`@fontsource/${folder}/files/${folder}-${script}-${weight}-normal.woff`),
        ),
      })),
    ),
  );
}
