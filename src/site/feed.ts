import { Feed } from 'feed';
import { dayOf } from '../incident/moment.ts';
import { absolute, incidentPath } from './addresses.ts';
import { asOf } from './collection.ts';
import type { Entry } from './collection.ts';
import { settings } from './content.ts';
import { causeName, organisationName } from './names.ts';

/** A feed reader asks again and again, so it gets the latest alone. */
const MOST_ENTRIES = 50;

interface About {
  title: string;
  description: string;
  /** The feed's own path. */
  path: string;
  /** The path of the page it belongs to. */
  about: string;
  /** The newest first. */
  entries: Entry[];
}

/** An Atom feed of reports. Entries carry the day the incident began, for no other date is known of a report. */
export function atomFeed({ title, description, path, about, entries }: About): Response {
  const feed = new Feed({
    title,
    description,
    id: absolute(about),
    link: absolute(about),
    feedLinks: { atom: absolute(path) },
    language: settings.language,
    copyright: '',
    updated: midnight(asOf),
    generator: 'Hindsight',
  });
  for (const { incident } of entries.slice(0, MOST_ENTRIES)) {
    const link = absolute(incidentPath(incident.id));
    const started = incident.times.started;
    feed.addItem({
      title: incident.title,
      id: link,
      link,
      description: incident.summary,
      date: midnight(started ? dayOf(started) : asOf),
      author: [{ name: organisationName(incident.organisation) }],
      category: [{ name: causeName(incident.cause.category), term: incident.cause.category }],
    });
  }
  return new Response(feed.atom1(), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00Z`);
}
