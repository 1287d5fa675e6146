import { describe, expect, it } from 'vitest';
import { read } from './read.ts';
import { strangersIn } from './strangers.ts';

const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  'javascript&colon;alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&#32;javascript:alert(1)',
  '&nbsp;javascript:alert(1)',
  'javascript\u200b:alert(1)',
  '<java\tscript:alert(1)>',
  '< javascript:alert(1)>',
  'javascript\\:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'view-source:javascript:1',
  'ftp://example.com',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '&#92;&#92;evil.example',
  '/&#9;/evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://good.example@evil.example',
  '%6aavascript:alert(1)',
  'x:y',
];

const PICTURES = [
  'https://evil.example/a.png',
  '//evil.example/a.png',
  'data:image/svg+xml,<svg onload=alert(1)>.png',
  'javascript:alert(1)//.png',
  '../../../etc/passwd.png',
  'a/../../b.png',
  '%2e%2e/a.png',
  '.%2E/a.png',
  '..%2fa.png',
  '..%5ca.png',
  '..\\a.png',
  'a.png?x',
  'a.png#x',
  'a.svg',
  'a.html',
  'a%00.png',
  '%ff.png',
];

const TAGS = [
  '<script>alert(1)</script>',
  '<SCRIPT src="//evil.example"/>',
  '<img src="x" onerror="alert(1)" />',
  '<img src=x onerror=alert(1)>',
  '<svg onload="alert(1)"/>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><b title="</mtext><img src=x onerror=alert(1)>"/></mtext></math>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"/>',
  '<object data="data:text/html,x"/>',
  '<embed src="x"/>',
  '<base href="//evil.example"/>',
  '<meta http-equiv="refresh" content="0;url=//evil.example"/>',
  '<link rel="stylesheet" href="//evil.example"/>',
  '<style>@import url(//evil.example)</style>',
  '<form action="//evil.example"><input name="x"/></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a id="x" name="y"/>',
  '<video src="x" onerror="alert(1)"/>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"/></noscript>',
  '<b onclick="alert(1)">x</b>',
  '<b onMouseOver={alert(1)}>x</b>',
  '<b style="background:url(//evil.example)">x</b>',
  '<b class="x">y</b>',
  '<b id="location">x</b>',
  '<b is="x-y">z</b>',
  '<b slot="x">z</b>',
  '<b autofocus tabindex="1">z</b>',
  '<abbr title="x" onfocus="alert(1)">y</abbr>',
  '<details open ontoggle="alert(1)">x</details>',
  '<Note dangerouslySetInnerHTML={{__html: "<script>alert(1)</script>"}} />',
  '<Note set:html="<script>alert(1)</script>">x</Note>',
  '<Note client:load>x</Note>',
  '<Note __proto__="x">y</Note>',
  '<__proto__/>',
  '<constructor/>',
  '<Note {...{}}>x</Note>',
  '<Figure src="x.png" alt="a" onload="alert(1)" />',
  '<Fragment set:html="x"/>',
  '<React.Fragment/>',
  '<?php echo 1 ?>',
  '<![CDATA[x]]>',
  '<!DOCTYPE html>',
];

const SCRIPTS = [
  '{alert(1)}',
  '{`${alert(1)}`}',
  '{(() => alert(1))()}',
  '{/* a */ alert(1)}',
  '{/* a */}{alert(1)}',
  '{alert(1) /* a */}',
  '{// a\nalert(1)}',
  '# {alert(1)}',
  '[{alert(1)}](/a)',
  '> - {alert(1)}',
  '`{` {alert(1)} `}`',
  '\\\\{alert(1)}',
  'import "//evil.example/x.js"',
  'import x from "node:fs"',
  'export const x = alert(1)',
  'export default alert',
  'export * from "x"',
  '{import("x")}',
];

/** What is only text, however it looks: shown as it is, and nothing else. */
const HARMLESS = [
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '\\<script>alert(1)\\</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<abbr title="&quot;&gt;&lt;script&gt;alert(1)">x</abbr>',
  '<Figure src="a.png" alt="&quot; onerror=&quot;alert(1)" caption="&lt;script&gt;" />',
  '<Note title="&lt;img src=x onerror=alert(1)&gt;">x</Note>',
  '<Plot title="&lt;/title&gt;&lt;script&gt;alert(1)" unit="&quot; onload=&quot;x" x="&lt;b&gt; b" y="1 2" />',
  '![" onerror="alert(1)](a.png "\\" onload=\\"alert(1)")',
  '[a](/b "\\" onclick=\\"alert(1)")',
  '[a](/"onclick="alert(1))',
  "[a](/'onclick='alert(1))",
  '# <\\/h2><script>'.replaceAll('<', '\\<'),
  '## constructor\n\n## \\_\\_proto\\_\\_\n\n## location',
  '[^constructor] [^__proto__]\n\n[^constructor]: a\n\n[^__proto__]: b',
  '[constructor] [__proto__]\n\n[constructor]: /a\n\n[__proto__]: /b',
  '| "><script\\> |\n|---|\n| x |'.replace('<', '\\<'),
  '&#123;alert(1)&#125;',
  '\\{alert(1)}',
];

const audiences = ['internal', 'public'] as const;

function expectRefused(source: string): void {
  for (const audience of audiences) {
    const { body, problems } = read(source, { audience });
    expect(body).toBeNull();
    expect(problems).not.toEqual([]);
    expect(problems.map(({ rule }) => rule)).not.toContain('body-unreadable');
  }
}

describe('a stranger cannot', () => {
  it.each(LINKS)('link to %s', (url) => {
    expectRefused(`[a](${url})`);
    expectRefused(`[a][b]\n\n[b]: ${url}`);
    expectRefused(`<Internal>\n- [a](${url})\n</Internal>`);
  });

  it.each(PICTURES)('show the picture %s', (src) => {
    expectRefused(`![a](<${src.replaceAll('<', '&lt;')}>)`);
    expectRefused(`<Figure src="${src}" alt="a" />`);
  });

  it.each(TAGS)('write %s', (tag) => {
    expectRefused(tag);
    expectRefused(`a ${tag} b`);
    expectRefused(`- > ${tag}`);
    expectRefused(`<Note>\n${tag}\n</Note>`);
  });

  it.each(SCRIPTS)('run %j', (script) => {
    expectRefused(script);
  });

  it.each(HARMLESS)('break out of text with %j', (source) => {
    const { body, problems } = read(source);
    expect(problems).toEqual([]);
    expect(strangersIn(body!.html)).toEqual([]);
  });
});
