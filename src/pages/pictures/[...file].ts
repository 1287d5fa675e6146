import { readFile } from 'node:fs/promises';
import environment from 'virtual:hindsight';
import { fileWithin } from '../../check/file-within.ts';
import { entries } from '../../site/collection.ts';

const files = new Map(
  entries.flatMap(({ pictures }) => pictures.map(({ name, file }) => [name, file] as const)),
);

/** The pictures that reports show, and no other file of the content folder. */
export function getStaticPaths() {
  return [...files.keys()].map((file) => ({ params: { file } }));
}

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

export async function GET({ params }: { params: { file: string } }): Promise<Response> {
  const path = fileWithin(environment.contentDir, files.get(params.file) ?? '');
  const type = TYPES[params.file.slice(params.file.lastIndexOf('.') + 1)];
  if (path === null || type === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await readFile(path)), { headers: { 'content-type': type } });
}
