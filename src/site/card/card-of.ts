import { strip } from '../../charts/strip.ts';
import { asOf } from '../collection.ts';
import type { Entry } from '../collection.ts';
import { settings } from '../content.ts';
import { dayText } from '../dates.ts';
import { causeName, organisationName, symptomName } from '../names.ts';
import { lowerFirst } from '../../words/lower-first.ts';
import { say } from '../words.ts';
import { isDrawn } from './card.ts';
import type { Card } from './card.ts';
import { X_LINES } from '../../charts/scale.ts';
import { scaleWords } from '../../charts/words.ts';

/** Whether a report has a card: where the site wants them, and there are letters for what it says. */
export function hasCard({ incident: { title, organisation } }: Entry): boolean {
  return settings.socialCards && isDrawn(`${settings.name} ${title} ${organisationName(organisation)}`);
}

/** The social card of a report. */
export function cardOf({ incident, facts }: Entry): Card {
  const { started } = incident.times;
  const kinds = [...new Set(incident.symptoms.map(({ kind }) => kind))].slice(0, 2).map(symptomName);
  const seen = kinds.map((name, index) => (index === 0 ? name : lowerFirst(name))).join(', ');
  const { figure } = strip(incident, facts, { date: asOf }, say);
  const minutes = facts.duration.minutes;
  return {
    site: settings.name,
    title: incident.title,
    about: [organisationName(incident.organisation), ...(started ? [dayText(started)] : [])].join(' · '),
    facts: [
      { label: say('incident.seen'), value: seen === '' ? say('incident.not-told') : seen },
      { label: say('incident.was'), value: causeName(incident.cause.category) },
      { label: say('incident.lasted'), value: [figure.text, figure.note].filter(Boolean).join(', ') },
    ],
    durationMinutes: minutes,
    scale: X_LINES.map((line) => ({ x: line.x, words: scaleWords(line.minutes, say) })),
  };
}
