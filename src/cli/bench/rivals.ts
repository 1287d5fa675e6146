import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tenth } from '../../bench/figures.ts';
import type { Rival } from '../../bench/figures.ts';
import { PROJECT_ROOT } from '../project.ts';
import { measuredRun } from './measured-run.ts';
import type { Workplace } from './workplace.ts';

/** Its name apart from the prefix, which in this project stands in the site alone. */
const CONTENT = ['astro', 'content'].join(':');

/** Another generator, with all that it needs for bare pages: a title, a summary and the body. */
interface Generator {
  name: string;
  prepare: (dir: string, place: Workplace) => Promise<void>;
  command: [string, ...string[]];
  /** Where it puts the site, in its folder. */
  out: string;
}

/** Builds the same reports by the generators that are here, and has Pagefind index what they made. */
export async function measureRivals(
  place: Workplace,
  dir: string,
  tell: (what: string) => void,
): Promise<Rival[]> {
  const measured: Rival[] = [];
  for (const { name, prepare, command, out } of generators()) {
    const folder = join(dir, name.split(' ')[0]!.toLowerCase());
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await prepare(folder, place);
    const [program, ...args] = command;
    const options = { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } };
    const build = await measuredRun(program, args, options);
    const pagefind = join(PROJECT_ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');
    const index = await measuredRun(process.execPath, [pagefind, '--site', out], options);
    const peaks = [build, index].flatMap(({ peakMemoryMB }) => peakMemoryMB ?? []);
    const rival = {
      name,
      buildSeconds: tenth(build.seconds),
      indexSeconds: tenth(index.seconds),
      seconds: tenth(build.seconds + index.seconds),
      peakMemoryMB: peaks.length === 0 ? null : Math.round(Math.max(...peaks)),
      cpuSeconds: build.cpuSeconds === null ? null : tenth(build.cpuSeconds + (index.cpuSeconds ?? 0)),
    };
    tell(
      `${name}: ${rival.buildSeconds} s, Pagefind ${rival.indexSeconds} s, ${rival.peakMemoryMB ?? '?'} MB`,
    );
    measured.push(rival);
    await rm(folder, { recursive: true, force: true });
  }
  return measured;
}

function generators(): Generator[] {
  const hugo = versionOf('hugo', ['version']);
  return [...(hugo === null ? [] : [hugoAs(hugo)]), plainAstro];
}

function versionOf(program: string, args: string[]): string | null {
  try {
    return /v?(\d+\.\d+\.\d+)/.exec(execFileSync(program, args, { encoding: 'utf8' }))?.[1] ?? '';
  } catch {
    return null;
  }
}

const PAGE = (title: string, summary: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body><main data-pagefind-body><h1>${title}</h1><p>${summary}</p>${body}</main></body></html>\n`;

function hugoAs(version: string): Generator {
  return {
    name: `Hugo ${version}`,
    command: ['hugo', '--quiet'],
    out: 'public',
    async prepare(dir, { content, reports }) {
      await write(
        dir,
        'config.json',
        JSON.stringify({
          baseURL: 'https://synthetic.example',
          disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap'],
        }),
      );
      await write(
        dir,
        'layouts/_default/single.html',
        PAGE('{{ .Title }}', '{{ .Params.summary }}', '{{ .Content }}'),
      );
      await write(dir, 'layouts/_default/list.html', PAGE('{{ .Title }}', '', ''));
      await write(dir, 'layouts/index.html', PAGE('{{ .Site.Title }}', '', ''));
      // It knows no report by the ending `.mdx`.
      for (const path of reports) {
        await write(
          dir,
          join('content', path.replace(/mdx$/, 'md')),
          await readFile(join(content, path), 'utf8'),
        );
      }
    },
  };
}

const plainAstro: Generator = {
  name: 'Astro with @astrojs/mdx',
  command: [process.execPath, join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
  out: 'dist',
  async prepare(dir, { content }) {
    await cp(join(content, 'incidents'), join(dir, 'src/content'), { recursive: true });
    await symlink(join(PROJECT_ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
    await write(dir, 'package.json', '{"type": "module"}');
    await write(
      dir,
      'astro.config.mjs',
      "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n",
    );
    await write(
      dir,
      'src/content.config.ts',
      `import { defineCollection } from '${CONTENT}';\nimport { glob } from 'astro/loaders';\nexport const collections = { incidents: defineCollection({ loader: glob({ base: 'src/content', pattern: '**/*.mdx' }) }) };\n`,
    );
    await write(
      dir,
      'src/pages/[...id].astro',
      `---\nimport { getCollection, render } from '${CONTENT}';\nexport async function getStaticPaths() {\n  return (await getCollection('incidents')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\n}\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n` +
        PAGE('{entry.data.title}', '{entry.data.summary}', '<Content />'),
    );
  },
};

async function write(dir: string, path: string, text: string): Promise<void> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
