import { BlockList, isIPv4 } from 'node:net';
import { quote } from '../../incident/field-name.ts';
import { placesIn } from '../source-place.ts';
import type { ReportRule } from '../rule.ts';

const PRIVATE_NAME = /^(?:localhost|[^.]+|.*\.(?:local|localhost|internal|intranet|corp|lan|home|private))$/i;
const PRIVATE = new BlockList();
PRIVATE.addSubnet('10.0.0.0', 8);
PRIVATE.addSubnet('127.0.0.0', 8);
PRIVATE.addSubnet('169.254.0.0', 16);
PRIVATE.addSubnet('172.16.0.0', 12);
PRIVATE.addSubnet('192.168.0.0', 16);

export const linkPrivate: ReportRule = {
  id: 'link-private',
  group: 'body',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'Readers outside cannot follow a link to a private address, and it tells them what your network looks like inside.',
    bad: '[the dashboard](https://grafana.corp/d/42)',
    good: '<Internal>\n\n[the dashboard](https://grafana.corp/d/42)\n\n</Internal>',
  },
  find({ body, source, written }, { content: { settings } }) {
    if (!body || (written.audience ?? settings.audience) === 'internal') return [];
    const placeOf = placesIn(source.body);
    const hidden = body.internals.map(({ start, end }) => placeOf(start, end));
    const isHidden = (line: number) =>
      hidden.some(
        (block) => line >= block.line + source.bodyLine - 1 && line <= block.endLine + source.bodyLine - 1,
      );
    return body.links.flatMap(({ url, place }) => {
      if (isHidden(place.line)) return [];
      const host = /^https?:/i.test(url) ? URL.parse(url)?.hostname : undefined;
      if (!host || !isPrivate(host)) return [];
      const message = `${quote(host)} is a private address`;
      return [{ place, message, hint: 'put it in `<Internal>`, or say in words what is there' }];
    });
  },
};

function isPrivate(host: string): boolean {
  if (isIPv4(host)) return PRIVATE.check(host);
  return host.startsWith('[') ? /^\[(?:::1\]|f[cd]|fe[89ab])/i.test(host) : PRIVATE_NAME.test(host);
}
