import type { Dice } from './dice.ts';
import { Zipf } from './dice.ts';
import { madeUpNames, vocabulary } from './words.ts';
import { Prose } from './prose.ts';

/** What the reports of a synthetic collection have in common. */
export interface World {
  prose: Prose;
  services: readonly string[];
  service: Zipf<string>;
  organisations: readonly string[];
  organisation: Zipf<string>;
  component: Zipf<string>;
  tag: Zipf<string>;
  /** Second levels of the site's taxonomy, and kinds of symptom. */
  cause: Zipf<string>;
  suspect: Zipf<string>;
  symptom: Zipf<string>;
}

const VOCABULARY = 40_000;
const SERVICES = 200;
const ORGANISATIONS = 20;
const COMPONENTS = 400;
const TAGS = 60;

/** The world of a collection: a company's worth of services and words, whatever the number of its reports. */
export function worldOf(dice: Dice, causes: readonly string[], symptoms: readonly string[]): World {
  const services = madeUpNames(dice, SERVICES).map((name) => `${name}-${dice.oneOf(KINDS)}`);
  const organisations = madeUpNames(dice, ORGANISATIONS);
  const shuffled = dice.someOf(causes, causes.length);
  return {
    prose: new Prose(new Zipf(vocabulary(dice, VOCABULARY))),
    services,
    service: new Zipf(services),
    organisations,
    organisation: new Zipf(organisations),
    component: new Zipf(madeUpNames(dice, COMPONENTS).map((name) => `the ${name} ${dice.oneOf(PARTS)}`)),
    tag: new Zipf(madeUpNames(dice, TAGS)),
    cause: new Zipf(shuffled, 0.7),
    suspect: new Zipf(dice.someOf(causes, causes.length), 0.7),
    symptom: new Zipf(dice.someOf(symptoms, symptoms.length), 0.8),
  };
}

const KINDS = ['api', 'db', 'gateway', 'worker', 'web', 'queue', 'store'];
const PARTS = ['pool', 'cache', 'driver', 'scheduler', 'table', 'proxy', 'client', 'agent'];
