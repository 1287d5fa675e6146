import { join } from 'node:path';
import { readContentFolder } from '../../src/incident/content-folder.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { exerciseOf } from '../../src/replay/exercise.ts';
import type { Exercise } from '../../src/replay/exercise.ts';
import { giveawayOf, hintOf } from '../../src/replay/giveaway.ts';
import { openingFacts } from '../../src/replay/opening-facts.ts';
import type { OpeningFact } from '../../src/replay/opening-facts.ts';
import { isReplayable } from '../../src/replay/replayable.ts';
import type { Step } from '../../src/replay/steps.ts';
import { withheldText } from '../../src/replay/withheld.ts';
import { PROJECT, shippedReports } from '../content/library.ts';
import { say } from '../words/english.ts';

const dir = join(PROJECT, 'content');
const { content } = await readContentFolder({ dir, fallback: dir, root: PROJECT });
export const { taxonomy, services, organisations } = content!;

/** What is known of an incident from the beginning. */
export function knownOf({ organisation, services: hit }: Incident): string[] {
  return [
    organisation,
    organisations[organisation]?.name ?? '',
    ...hit.flatMap((slug) => [slug, services[slug]?.name ?? '']),
  ];
}

export interface Replay {
  incident: Incident;
  exercise: Exercise;
}

/** Every replay of the project, by the id of its incident. */
export const replays: ReadonlyMap<string, Replay> = new Map(
  [...(await shippedReports())]
    .filter(([, { incident }]) => isReplayable(incident))
    .map(([id, { incident }]) => [
      id,
      { incident, exercise: exerciseOf(incident, taxonomy, knownOf(incident)) },
    ]),
);

/** What stands at the beginning beside what is seen. */
export function factsOf({ incident, exercise }: Replay): OpeningFact[] {
  return openingFacts(incident, {
    seen: exercise.symptoms.map(({ kind }) => kind),
    serviceName: (slug) => services[slug]?.name ?? slug,
    gives: giveawayOf(incident, taxonomy, knownOf(incident)),
    hints: hintOf(incident, taxonomy),
    say,
  });
}

/** The steps before the one with which one learns what it was. */
export function stepsBefore({ steps }: Exercise): Step[] {
  return steps.slice(
    0,
    steps.findIndex(({ reveals }) => reveals),
  );
}

/** Every text of a report that a reader sees before being told what it was. */
export function shownBefore({ incident, exercise }: Replay): string[] {
  const gives = giveawayOf(incident, taxonomy, knownOf(incident));
  const symptoms = exercise.symptoms.flatMap(({ kind, text, error, meaning }) => [
    kind === null ? null : (taxonomy.symptoms.get(kind)?.name ?? kind),
    text,
    error,
    meaning,
  ]);
  const events = stepsBefore(exercise).flatMap(({ events: told }) =>
    told.flatMap((one) =>
      one.words === 'none'
        ? [withheldText(one, incident.detection.by, gives, say)]
        : [one.text, ...one.event.suspect.map((id) => taxonomy.causes.get(id)?.name ?? id), one.because],
    ),
  );
  const facts = factsOf({ incident, exercise }).map(({ text }) => text);
  return [exercise.harm, ...facts, ...symptoms, ...events].filter((text) => text !== null);
}
