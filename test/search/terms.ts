import type { Terms } from '../../src/search/terms.ts';

/** A small site to ask. */
export const terms: Terms = {
  count: 100,
  indexes: [{ folder: '', language: 'en', records: 100 }],
  facets: {
    symptom: {
      label: 'Symptom',
      values: [
        ['slow', 'Slow', ['latency']],
        ['errors', 'Errors', ['bad gateway']],
      ],
    },
    cause: {
      label: 'Cause',
      values: [
        ['network', 'Network', ['networking']],
        ['network/dns', 'Network › DNS', ['nxdomain', 'name server']],
        ['data/replication', 'Data › replication', ['split brain']],
      ],
    },
    service: { label: 'Service', values: [['api', 'Public API', []]] },
    organisation: {
      label: 'Organisation',
      values: [['amazon-web-services', 'Amazon Web Services', ['aws']]],
    },
    severity: { label: 'Severity', values: [['sev1', 'sev1']] },
  },
};
