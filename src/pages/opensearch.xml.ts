import { toXml } from '../site/xml.ts';
import { absolute } from '../site/addresses.ts';
import { settings } from '../site/content.ts';

/** What a browser needs to search this site from its address bar (OpenSearch 1.1). */
export const GET = (): Response => {
  const cut = (text: string, length: number): string => [...text].slice(0, length).join('');
  const description = toXml('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    ['ShortName', {}, cut(settings.name, 16)],
    ['Description', {}, cut(settings.tagline, 1024)],
    ['InputEncoding', {}, 'UTF-8'],
    ['Image', { type: 'image/svg+xml', width: '16', height: '16' }, absolute('/icon.svg')],
    ['Url', { type: 'text/html', method: 'get', template: `${absolute('/incidents/')}?q={searchTerms}` }, ''],
  ]);
  return new Response(description, {
    headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
