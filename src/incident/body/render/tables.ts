import type { Element } from 'hast';
import type { Table, TableRow } from 'mdast';
import type { Context } from '../context.ts';
import { element } from '../element.ts';
import { plainText } from '../plain-text.ts';

type Align = Table['align'];

/** A wide table scrolls in a box of its own, which the keyboard can reach and which says what it holds. */
export function table(node: Table, context: Context): Element {
  const [head, ...rows] = node.children;
  const header = head ? row(head, 'th', node.align, context) : null;
  const columns = header ? header.children.map((cell) => plainText(cell)).filter(Boolean) : [];
  const label =
    columns.length > 0
      ? context
          .say('body.table.columns', { columns: columns.join(', ') })
          .slice(0, 200)
          .toWellFormed()
      : context.say('body.table');
  const body = rows.map((each) => row(each, 'td', node.align, context));
  const content = element('table', {}, [
    ...(header ? [element('thead', {}, [header])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]);
  return element('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: label }, [content]);
}

function row(node: TableRow, tagName: 'th' | 'td', align: Align, context: Context): Element {
  const cells = node.children.map((cell, index) => {
    const side = align?.[index];
    const className = side === 'right' || side === 'center' ? [`align-${side}`] : null;
    const scope = tagName === 'th' ? 'col' : null;
    return element(tagName, { scope, className }, context.render(cell.children, context));
  });
  return element('tr', {}, cells);
}
