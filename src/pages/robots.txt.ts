import { absolute } from '../site/addresses.ts';
import { settings } from '../site/content.ts';

export function GET(): Response {
  const lines =
    settings.robots === 'noindex'
      ? ['User-agent: *', 'Disallow: /']
      : ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute('/sitemap-index.xml')}`];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
