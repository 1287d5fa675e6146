import { columnsOf, packedRows } from '../insights/columns.ts';
import { causesOfRow } from '../charts/model/terms.ts';
import type { Data } from '../charts/model/data.ts';
import { href } from './addresses.ts';
import { asOf, firstLevels, rows } from './collection.ts';
import { settings, taxonomy } from './content.ts';
import { causeName, organisationName, serviceName, symptomName } from './names.ts';
import { speechOf } from '../words/speech.ts';

const own = packedRows(rows);
const distinct = (values: Iterable<string>) => [...new Set(values)].sort();

/** What a slug is called, where that is more than the slug. */
function called(slugs: Iterable<string>, name: (slug: string) => string): Record<string, string> {
  return Object.fromEntries(
    distinct(slugs).flatMap((slug) => (name(slug) === slug ? [] : [[slug, name(slug)]])),
  );
}

/** What figures are told in; the page itself has what its filters say. */
const SPOKEN = [
  ...['insights.', 'chart.', 'time.', 'phase.'],
  ...['scope.', 'impact.', 'detector.', 'trigger.', 'origin.', 'basis.', 'field.', 'filter.unknown'],
];

/** `/api/insights/rows.json`: all that the figures are computed from in the browser. */
export const data: Data = {
  asOf,
  collection: settings.collection,
  firstLevels,
  base: href('/'),
  speech: speechOf(settings.language, SPOKEN),
  names: {
    cause: called([...taxonomy.causes.keys(), ...own.flatMap(causesOfRow)], causeName),
    symptom: called(
      own.flatMap(({ symptoms }) => symptoms),
      symptomName,
    ),
    service: called(
      own.flatMap(({ services }) => services),
      serviceName,
    ),
    organisation: called(
      own.map(({ organisation }) => organisation),
      organisationName,
    ),
  },
  columns: columnsOf(own),
};

/** `/api/insights/names.json`: ids and titles, in the order of the rows. */
export const incidentNames = { ids: own.map(({ id }) => id), titles: own.map(({ title }) => title) };
