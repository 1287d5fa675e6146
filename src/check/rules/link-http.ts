import type { ReportRule } from '../rule.ts';

export const linkHttp: ReportRule = {
  id: 'link-http',
  group: 'body',
  severity: 'warning',
  silenceable: true,
  doc: {
    text: 'Links begin with `https:`, so that nobody on the way can read or change what they lead to.',
    bad: '[the status page](http://status.example.org/)',
    good: '[the status page](https://status.example.org/)',
  },
  find({ body }) {
    return (body?.links ?? []).flatMap(({ url, place }) => {
      if (!/^http:/i.test(url)) return [];
      return [
        { place, message: 'the link begins with `http:`', hint: 'write `https:` where the site has it' },
      ];
    });
  },
};
