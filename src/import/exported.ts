import type { Element, Nodes, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { ReportSchema } from '../incident/schema.ts';
import { readSource } from '../incident/source.ts';
import type { Say } from '../words/words.ts';
import { importedBody } from './body.ts';
import { markdownOf } from './html.ts';
import { withoutLabels } from './labels.ts';
import type { Imported } from './import-document.ts';

/**
 * A report that this site, or another like it, exported: it comes back as it was, each field with the line it stands
 * on. `null` where the text is something else.
 */
export function readExported(text: string, schema: ReportSchema): Imported | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null;
  const { source, problems } = readSource(text);
  if (!source || problems.length > 0 || !schema.safeParse(source.data).success) return null;
  const incident = source.data as Record<string, unknown>;
  const lines = text.split(/\r?\n/);
  const evidence = Object.entries(incident).map(([field, value]) => {
    const { line } = source.placeOfKey([field]);
    return { field, value, basis: 'stated' as const, line, quote: lines[line - 1]!.trim() };
  });
  return { isPostmortem: true, reason: null, incident, body: source.body, evidence, questions: [] };
}

/** By this name the page of a report carries its frontmatter. */
const CARRIED = 'hindsight:report';

/**
 * The page of a report, saved as HTML: it comes back with the same frontmatter, and its text as Markdown. `null` where
 * the text is something else.
 */
export function readExportedPage(html: string, schema: ReportSchema, say: Say): Imported | null {
  if (!html.includes(CARRIED)) return null;
  const tree = fromHtml(html);
  const carried = elementIn(tree, ({ properties }) => [properties['itemProp']].flat().includes(CARRIED));
  const frontmatter = carried?.properties['content'];
  if (typeof frontmatter !== 'string') return null;
  const prose = elementIn(tree, ({ properties }) => [properties['className']].flat().includes('prose'));
  const body = prose
    ? importedBody(
        markdownOf({ type: 'root', children: withoutLabels(prose.children, say) as RootContent[] }),
      ).mdx
    : '';
  const imported = readExported(`---\n${frontmatter}\n---\n${body === '' ? '' : `\n${body}`}`, schema);
  const line = carried!.position?.start.line ?? 1;
  return (
    imported && {
      ...imported,
      evidence: imported.evidence.map((evidence) => ({ ...evidence, line, quote: CARRIED })),
    }
  );
}

function elementIn(node: Nodes, wanted: (element: Element) => boolean): Element | null {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = elementIn(child, wanted);
    if (found) return found;
  }
  return null;
}
