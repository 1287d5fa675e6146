import type { ElementContent } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Context } from '../context.ts';

/** What an attribute may say. Every value is a text; nothing is computed. */
export interface AttributeRule {
  /** One sentence for authors. */
  about: string;
  required?: boolean;
  /** The values there are; without it, any text. */
  oneOf?: readonly string[];
  /** The most characters; 300 without it. */
  most?: number;
}

/** The attributes of one element, checked. An attribute that is not there is not in the map. */
export type Values = ReadonlyMap<string, string>;

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A component that a report may use: what it is for, what it takes, and how it becomes HTML. */
export interface Component {
  name: string;
  /** One sentence for authors. */
  about: string;
  /** How it is written, with made-up content. */
  example: string;
  attributes: Readonly<Record<string, AttributeRule>>;
  /** Whether something stands between its tags. */
  hasContent: boolean;
  /** Whether it may also stand among the words of a line. */
  inLine: boolean;
  render(values: Values, element: JsxElement, context: Context): ElementContent[];
}
