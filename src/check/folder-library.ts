import { nameOf } from '../incident/content-folder.ts';
import type { ContentFolder } from '../incident/content-folder.ts';
import type { Content } from '../incident/content.ts';
import type { Library, Peer } from './context.ts';
import { decode } from './decode.ts';
import { readDraft } from './read-draft.ts';
import { fileWithin } from './file-within.ts';
import { readFiles } from './incident-files.ts';
import type { FoundFile } from './incident-files.ts';
import { bytesOf, idOfFile } from './input-file.ts';
import type { LenientSchema } from './lenient-schema.ts';

/** The library of a content folder: what it is asked for is read once, when it is asked for. */
export function folderLibrary(
  folder: ContentFolder,
  found: readonly FoundFile[],
  content: { content: Content; lenient: LenientSchema },
  publicDir: string,
): Library {
  const reports = found.filter(({ kind }) => kind === 'report');
  const byId = new Map(reports.map((file) => [idOfFile({ name: nameOf(folder, file.path) }), file]));
  const byLower = Map.groupBy(reports, ({ path }) => idOfFile({ name: nameOf(folder, path) }).toLowerCase());
  const peers = new Map<string, Promise<Peer | null>>();
  return {
    filesOf: (id) => (byLower.get(id.toLowerCase()) ?? []).map(({ path }) => nameOf(folder, path)),
    has: (id) => byId.has(id),
    ids: () => [...byId.keys()],
    peer: (id) => {
      const file = byId.get(id);
      const peer = peers.get(id) ?? (file ? readPeer(folder, file, content) : Promise.resolve(null));
      peers.set(id, peer);
      return peer;
    },
    hasFile: (path) => Promise.resolve(fileWithin(folder.dir, path) !== null),
    hasPublicFile: (path) => Promise.resolve(fileWithin(publicDir, path) !== null),
  };
}

async function readPeer(
  folder: ContentFolder,
  file: FoundFile,
  content: { content: Content; lenient: LenientSchema },
): Promise<Peer | null> {
  for await (const input of readFiles(folder, [file])) {
    const bytes = bytesOf(input);
    const text = bytes && decode(bytes).text;
    const draft = text === null ? null : readDraft(input, text, content).draft;
    if (!draft) return null;
    return {
      related: draft.written.related.map(({ id }) => id),
      anchors: draft.body && new Set(draft.body.headings.map(({ slug }) => slug)),
    };
  }
  return null;
}
