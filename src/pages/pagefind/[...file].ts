import { searchFiles } from '../../site/search-index.ts';

export function getStaticPaths() {
  return [...searchFiles.keys()].map((file) => ({ params: { file } }));
}

/** A file of the search index. Browsers start no module and compile no WebAssembly of another type. */
export function GET({ params }: { params: { file: string } }): Response {
  const content = searchFiles.get(params.file);
  if (!content) return new Response(null, { status: 404 });
  const type = params.file.endsWith('.js')
    ? 'text/javascript'
    : params.file.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';
  return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
}
