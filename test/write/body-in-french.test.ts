import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/incident/source.ts';
import { renderPreview } from '../../src/write/preview/render-preview.ts';
import { say } from '../words/english.ts';
import { inFrench, withoutFrench } from '../words/french.ts';

/** Texts in the code of the reader of bodies that are no sentences about a problem. */
const OTHERS = [
  // Names of tags, and what is rendered.
  /^(?:a )?aside blockquote /,
  // What the rules for HTML's attributes hold in place of a sentence for authors.
  /^a text$/,
  // The words of a parser, which are looked at, or quoted.
  /^opened at$|^the parser gave no tree$/,
  // What joins two sentences that are there themselves.
  /^`x` of `x` `x`$|^(?:did you mean `x`\? It|it) `x`$|^did you mean `x`\? `x``x`$/,
];
/** What an author would write is code, in every language. */
const EXAMPLE = 'example';

const problems = globSync('test/check/fixtures/body-*/bad.mdx').map((file) => ({
  file,
  problems: renderPreview(readSource(readFileSync(file, 'utf8')).source!.body, { say }).problems,
}));

describe('why a body cannot be shown, in the form of a French site', () => {
  it('is said in French for every fixture of the checker', () => {
    expect(problems.length).toBeGreaterThan(12);
    expect(problems.filter((each) => each.problems.length === 0)).toEqual([]);
    expect(problems.flatMap((each) => withoutFrench(each.problems))).toEqual([]);
  });

  it('keeps what was written as it was written, also where it has backticks of its own', () => {
    const [problem] = renderPreview('a {`b` is a list}', { say }).problems;
    expect(inFrench(problem!.message)).toBe(
      '"{`b` is a list}" est une expression, et rien n’est exécuté dans un rapport',
    );
    const [mixed] = renderPreview('a </b`c> d', { say }).problems;
    expect(inFrench(mixed!.message)).toBe('"</b`c>" ne ferme rien qui soit ouvert ici');
  });

  it('has French for every sentence in the code of the reader, tried by a test or not', () => {
    const sentences = globSync('src/incident/body/**/*.ts').flatMap((file) => sentencesOf(file));
    expect(sentences.length).toBeGreaterThan(120);
    expect(sentences.filter((sentence) => !hasFrench(sentence))).toEqual([]);
  });
});

/** The texts in a file's code that have words, with code in place of every value. */
function sentencesOf(file: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && node.name.getText() === EXAMPLE) return;
    const text = textOf(node);
    if (text !== null) found.push(text);
    // Values within a text may be texts of their own.
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found.filter(
    (text) => /\p{L}{2} |[ ’']\p{L}{2}/u.test(text) && !OTHERS.some((known) => known.test(text)),
  );
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  const { head, templateSpans } = node;
  return templateSpans.reduce((text, { literal }) => {
    const isInCode = (text.match(/`/g) ?? []).length % 2 === 1;
    return `${text}${isInCode ? 'x' : '`x`'}${literal.text}`;
  }, head.text);
}

/** Some are the end of a sentence that begins with an attribute, or with a word for it. */
function hasFrench(text: string): boolean {
  return ['', '`x` ', 'it '].some((start) => inFrench(start + text) !== start + text);
}
