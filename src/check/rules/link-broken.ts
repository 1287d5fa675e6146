import { quote } from '../../incident/field-name.ts';
import { internalPath, isPage } from '../site-page.ts';
import type { ReportRule } from '../rule.ts';

export const linkBroken: ReportRule = {
  id: 'link-broken',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A link within the site leads to a page that there is.',
    bad: '[the earlier one](/incidents/2023-11-03-cach-outage/)',
    good: '[the earlier one](/incidents/2023-11-03-cache-outage/)',
  },
  async find({ id, body, written }, context) {
    const findings = (body?.links ?? []).map(async ({ url, place }) => {
      const path = internalPath(url, id);
      const isOwn = path === `/incidents/${id}/`;
      if (path === null || isOwn || (await isPage(path, written, context))) return [];
      const message = `the link leads nowhere: there is no page ${quote(path)}`;
      return [{ place, message, hint: 'a report’s page is `/incidents/<its id>/`' }];
    });
    return (await Promise.all(findings)).flat();
  },
};
