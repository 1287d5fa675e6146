import type { Incident, Symptom } from '../incident/incident.ts';
import type { Taxonomy } from '../incident/taxonomy.ts';
import { giveawayOf, hintOf } from './giveaway.ts';
import type { Known } from './giveaway.ts';
import { revealIndex } from './reveal.ts';
import { screened, screenedSymptoms } from './screen.ts';
import { harmOf } from './harm.ts';
import type { ShownSymptom, Told } from './screen.ts';
import { stepsOf } from './steps.ts';
import type { Step } from './steps.ts';

/** An incident as an exercise: what is shown at the beginning, and what each step brings. */
export interface Exercise {
  symptoms: ShownSymptom[];
  /** Where symptoms are told without words: what users met, in a sentence; `null` where that is not told either. */
  harm: string | null;
  steps: Step[];
  /** What was held back until the cause was known, in the order of the timeline. */
  held: { symptoms: Symptom[]; events: Told[] };
}

/**
 * Makes an exercise of an incident. Nothing in it before the step that reveals names the cause or the component.
 * @param known whose it is and what was hit, as slugs and names: what the reader may know from the beginning
 */
export function exerciseOf(
  incident: Pick<Incident, 'cause' | 'symptoms' | 'impact' | 'language' | 'times' | 'timeline'>,
  taxonomy: Taxonomy,
  known: Known,
): Exercise {
  const gives = giveawayOf(incident, taxonomy, known);
  const reveal = revealIndex(incident);
  const told = screened(incident, reveal, taxonomy, gives);
  const symptoms = screenedSymptoms(incident, taxonomy, gives);
  const hasWords = symptoms.some((symptom) => symptom !== null && symptom.text !== null);
  return {
    // Of a report without symptoms one cannot tell what was seen early and what was found late.
    harm: hasWords ? null : harmOf(incident, symptoms.length > 0 ? gives : hintOf(incident, taxonomy)),
    symptoms: symptoms.filter((symptom) => symptom !== null).filter(saysMore),
    steps: stepsOf(told, reveal),
    held: {
      symptoms: incident.symptoms.filter(({ kind, text, error }, index) => {
        const shown = symptoms[index];
        return shown?.kind !== kind || shown.text !== text || shown.error !== error;
      }),
      events: told.filter(({ words }) => words !== 'all'),
    },
  };
}

/** A kind of symptom without words says nothing more where the same one stands already. */
function saysMore({ kind, text, error }: ShownSymptom, place: number, all: ShownSymptom[]): boolean {
  if (text !== null || error !== null) return true;
  const same = all.filter((other) => other.kind === kind);
  return (
    same.every((other) => other.text === null && other.error === null) &&
    all.findIndex((other) => other.kind === kind) === place
  );
}

/** How many questions it asks. */
export function questionsIn({ steps }: Pick<Exercise, 'steps'>): number {
  return steps.filter(({ ask }) => ask !== null).length;
}
