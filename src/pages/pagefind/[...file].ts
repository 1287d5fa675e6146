import environment from 'virtual:hindsight';
import { beginSearch, searchFile, searchFiles } from '../../site/search-index.ts';
import { leaveFiles } from '../../output/written-files.ts';
import type { WrittenFile } from '../../output/written-files.ts';

export async function getStaticPaths() {
  if (!environment.live) {
    beginSearch();
    leaveFiles('search index', written);
    return [];
  }
  const paths: { params: { file: string } }[] = [];
  for await (const { path } of searchFiles()) paths.push({ params: { file: path } });
  return paths;
}

async function* written(): AsyncGenerator<WrittenFile> {
  for await (const file of searchFiles()) yield { ...file, path: `pagefind/${file.path}` };
}

/** A file of the search index. Browsers start no module and compile no WebAssembly of another type. */
export async function GET({ params }: { params: { file: string } }): Promise<Response> {
  const content = await searchFile(params.file);
  if (!content) return new Response(null, { status: 404 });
  const type = params.file.endsWith('.js')
    ? 'text/javascript'
    : params.file.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';
  return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
}
