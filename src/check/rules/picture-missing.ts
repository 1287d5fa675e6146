import { quote } from '../../incident/field-name.ts';
import type { Place } from '../../incident/problem.ts';
import type { Finding, ReportRule } from '../rule.ts';

export const pictureMissing: ReportRule = {
  id: 'picture-missing',
  group: 'body',
  severity: 'error',
  silenceable: false,
  doc: {
    text: 'A picture’s file lies beside the report, or in the site’s public folder where its path begins with `/`.',
    bad: '<Figure src="laod.png" alt="Load rose from 20% to 95%" />',
    good: '<Figure src="load.png" alt="Load rose from 20% to 95%" />',
  },
  async find({ body, file }, { library }) {
    const folder = file.path === null ? null : file.path.split('/').slice(0, -1);
    const findings = (body?.pictures ?? []).map(async ({ src, place }) => {
      const path = decodeURIComponent(src);
      if (!path.startsWith('/') && folder === null) return [];
      const found = path.startsWith('/')
        ? await library.hasPublicFile(path.slice(1))
        : await library.hasFile(['incidents', ...folder!, path].join('/'));
      if (found) return [];
      return [missingPicture(src, place)];
    });
    return (await Promise.all(findings)).flat();
  },
};

/** What is told of a picture that is not there. */
export function missingPicture(src: string, place: Place): Finding {
  const hint = src.startsWith('/') ? 'put it in `public`' : 'put it beside the report';
  return { place, message: `there is no picture ${quote(src)}`, hint };
}
