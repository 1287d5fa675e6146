import type { Material, Named, Terms } from '../charts/model/context.ts';
import { figuresOf } from '../charts/model/figures.ts';
import { countedRows } from '../insights/counted.ts';
import type { Row } from '../insights/rows.ts';
import { causePath, href, incidentPath, symptomPath } from './addresses.ts';
import { rows } from './collection.ts';
import { insights } from './insights.ts';
import { settings } from './content.ts';
import { causeName, organisationName, serviceName, symptomName } from './names.ts';
import { speechOf } from '../words/speech.ts';
import { say } from './words.ts';

/** What things are called on this site, and where they are. */
export const terms: Terms = {
  say,
  cause: causeName,
  symptom: symptomName,
  service: serviceName,
  organisation: organisationName,
  href,
  causePath,
  symptomPath,
};

export const named = ({ id, title }: Row): Named => ({ title, href: href(incidentPath(id)) });

/** What the figures of the insights page are made from. */
export const material: Material = {
  rows: countedRows(rows).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  insights,
  terms,
  named,
  census: settings.collection.kind === 'census' ? settings.collection : null,
  compareDay: null,
};

/** Every figure of the insights page. */
export const figures = figuresOf(material);

/** What the page's own scripts say: filters, and how charts are gone through. */
export const speech = JSON.stringify(speechOf(settings.language, ['filter.', 'chart.', 'time.']));
