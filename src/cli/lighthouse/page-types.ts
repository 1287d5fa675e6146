import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is asked of the incidents that a site publishes. */
interface Published {
  incidents: {
    url: string;
    symptoms: { kind: string }[];
    cause: { category: string | null };
    timeline: unknown[];
  }[];
}

/**
 * The address of one page of each type on a built site; where there are many, the fullest: the incident with most
 * events, the symptom and the cause with most incidents.
 * @throws Error where the folder holds no built site, or no incident
 */
export async function pageTypes(site: string): Promise<Record<string, string>> {
  const text = await readFile(join(site, 'api/incidents.json'), 'utf8').catch(() => {
    throw new Error(`there is no built site in ${site}: run \`npm run build\` first`);
  });
  const { incidents } = JSON.parse(text) as Published;
  const fullest = incidents.toSorted((a, b) => b.timeline.length - a.timeline.length)[0];
  const symptom = mostFrequent(incidents.flatMap(({ symptoms }) => symptoms.map(({ kind }) => kind)));
  const cause = mostFrequent(incidents.flatMap(({ cause: { category } }) => category ?? []));
  if (!fullest || symptom === null || cause === null) throw new Error(`there is no incident in ${site}`);
  return {
    home: '/',
    list: '/incidents/',
    incident: fullest.url,
    symptom: `/symptoms/${symptom}/`,
    cause: `/causes/${cause}/`,
    insights: '/insights/',
    write: '/write/',
  };
}

function mostFrequent(names: string[]): string | null {
  const [first] = [...Map.groupBy(names, (name) => name)].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? null;
}
