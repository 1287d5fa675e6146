import { insightsOf } from '../insights/insights.ts';
import { asOf, firstLevels, rows } from './collection.ts';
import { settings } from './content.ts';

/** The figures over all published incidents; apart from the collection, since most pages show none of them. */
export const insights = insightsOf(rows, settings.collection, asOf, firstLevels);
