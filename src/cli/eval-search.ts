import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Command, Option } from 'commander';
import { RemoteLibrary } from '../search/remote-library.ts';
import type { PagefindModule } from '../search/remote-library.ts';
import { NOTHING, search } from '../search/search.ts';
import { aligned } from './aligned.ts';
import { meanOf, measuresOf } from './eval-measures.ts';
import type { Judged, Measures } from './eval-measures.ts';
import { miniSearch, plainPagefind } from './eval-rivals.ts';
import { rivalRecords } from './eval-records.ts';
import { fromCaller, PROJECT_ROOT } from './project.ts';
import { serveFolder } from './serve-folder.ts';

interface Options {
  site?: string;
  format: 'text' | 'json';
}

/** What one search engine made of the queries. */
interface Run extends Measures {
  name: string;
  perQuery: ({ query: string; top: string[] } & Measures)[];
  halves: Record<string, Measures>;
}

const SHOWN = 10;

const command = new Command('npm run eval:search --')
  .description(
    'Measures the search of a built site on judged queries, and Pagefind and MiniSearch on the same records beside it.',
  )
  .argument('[file]', 'JSON lines {"query", "relevant": {"<id>": 1 to 3}}', 'test/search/queries.jsonl')
  .option('--site <folder>', 'the built site (default: dist)')
  .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

const options = command.opts<Options>();
const file =
  command.args[0] === undefined
    ? join(PROJECT_ROOT, 'test/search/queries.jsonl')
    : fromCaller(command.args[0]);
const site = options.site === undefined ? join(PROJECT_ROOT, 'dist') : fromCaller(options.site);

async function run(
  name: string,
  queries: readonly Judged[],
  ask: (query: string) => Promise<string[]>,
): Promise<Run> {
  const perQuery: Run['perQuery'] = [];
  for (const { query, relevant } of queries) {
    const top = (await ask(query)).slice(0, SHOWN);
    perQuery.push({ query, ...measuresOf(top, relevant), top });
  }
  const halves = Map.groupBy(queries.keys(), (place) => queries[place]!.half ?? 'all');
  return {
    name,
    ...meanOf(perQuery),
    perQuery,
    halves: Object.fromEntries(
      [...halves].map(([half, places]) => [half, meanOf([...places].map((place) => perQuery[place]!))]),
    ),
  };
}

/** Counts what is fetched as a server would send it: compressed, unless it is so already. */
function meter(): { read: () => number; stop: () => void } {
  const plain = globalThis.fetch;
  let bytes = 0;
  globalThis.fetch = async (...request) => {
    const response = await plain(...request);
    const body = new Uint8Array(await response.clone().arrayBuffer());
    bytes += Math.min(body.length, gzipSync(body).length);
    return response;
  };
  return { read: () => bytes, stop: () => (globalThis.fetch = plain) };
}

async function own(queries: readonly Judged[]): Promise<{ run: Run; kbPerQuery: number }> {
  const served = await serveFolder(site, 0);
  const meters = meter();
  try {
    const load = async (address: string): Promise<PagefindModule> =>
      (await import(pathToFileURL(join(site, new URL(address).pathname)).href)) as PagefindModule;
    let spent = 0;
    const result = await run('Hindsight', queries, async (query) => {
      // Each query as the first of a reader who has nothing yet.
      const library = new RemoteLibrary(`${served.origin}/pagefind/`, load);
      const before = meters.read();
      const { ids } = await search({ ...NOTHING, text: query }, library);
      const top = await Promise.all(ids.slice(0, SHOWN).map((id) => library.result(id)));
      spent += meters.read() - before;
      return top.map(({ url }) => url.split('/').at(-2)!);
    });
    return { run: result, kbPerQuery: spent / 1024 / (queries.length || 1) };
  } finally {
    meters.stop();
    await served.close();
  }
}

async function compared(queries: readonly Judged[]): Promise<Run[]> {
  const records = await rivalRecords(site);
  const rivals = [
    await plainPagefind(records),
    miniSearch(records, 'defaults'),
    miniSearch(records, 'forgiving'),
  ];
  const runs: Run[] = [];
  for (const rival of rivals) {
    runs.push(await run(rival.name, queries, rival.search));
    await rival.close();
  }
  return runs;
}

function table(runs: readonly Run[]): string {
  const halves = Object.keys(runs[0]!.halves).sort();
  const head = ['', 'nDCG@10', 'recall@10', 'MRR', ...halves.map((half) => `nDCG@10, ${half}`)];
  const lines = runs.map(({ name, ndcg10, recall10, mrr, halves: own }) => [
    name,
    ...[ndcg10, recall10, mrr, ...halves.map((half) => own[half]!.ndcg10)].map((value) => value.toFixed(3)),
  ]);
  return aligned([head, ...lines]);
}

try {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const queries = lines.map((line) => JSON.parse(line) as Judged);
  const { run: mine, kbPerQuery } = await own(queries);
  const rivals = await compared(queries);
  const { ndcg10, recall10, mrr, halves, perQuery } = mine;
  if (options.format === 'json') {
    process.stdout.write(
      `${JSON.stringify({ queries: queries.length, ndcg10, recall10, mrr, kbPerQuery, halves, perQuery, compared: rivals })}\n`,
    );
  } else {
    process.stdout.write(
      `${queries.length} queries, ${kbPerQuery.toFixed(0)} kB each, with nothing loaded before\n\n${table([mine, ...rivals])}\n`,
    );
  }
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
