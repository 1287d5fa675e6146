import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/incident/incident.ts';
import { marksOf } from '../../src/search/marks.ts';

const values = (...ids: string[]) => ({ label: '', values: ids.map((id) => [id, id] as const) });
const facets = {
  cause: values('network', 'network/dns', 'data/replication'),
  symptom: values('slow', 'errors'),
};
const incident = (category: string, contributing: string[], symptoms: string[]) =>
  ({
    cause: { category },
    contributing: contributing.map((cause) => ({ cause })),
    symptoms: symptoms.map((kind) => ({ kind })),
  }) as unknown as Incident;

describe('the marks of records', () => {
  it('lead from a cause, its first level, a contributing cause and a symptom to those that have it', () => {
    const records = [
      { id: 'a', incident: incident('network/dns', [], ['slow', 'slow']) },
      { id: 'b', incident: incident('network/dns', ['data/replication'], []) },
    ];
    expect(Object.fromEntries(marksOf(records, { facets }))).toEqual({
      'marks/symptom-slow.json': 'a',
      'marks/symptom-errors.json': '',
      'marks/branch-network.json': 'a b',
      'marks/cause-network.dns.json': 'a b',
      'marks/contributing-network.dns.json': '',
      'marks/cause-data.replication.json': '',
      'marks/contributing-data.replication.json': 'b',
    });
  });
});
