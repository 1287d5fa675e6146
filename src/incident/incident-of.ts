import type { Incident } from './incident.ts';
import type { Clock } from './milestones.ts';
import type { Frontmatter } from './schema.ts';
import type { SiteSettings } from './settings.ts';

/** The incident that a frontmatter tells of: defaults filled in, unknown as `null`, milestones merged. */
export function incidentOf(
  id: string,
  written: Frontmatter,
  clock: Clock,
  settings: Pick<SiteSettings, 'organisation' | 'audience' | 'language'>,
): Incident {
  const users = written.impact?.users;
  return {
    id,
    title: written.title,
    summary: written.summary,
    status: written.status,
    kind: written.kind,
    organisation: written.organisation ?? settings.organisation,
    services: written.services,
    severity: written.severity ?? null,
    symptoms: written.symptoms.map(({ kind, text, error }) => ({
      kind,
      text: text ?? null,
      error: error ?? null,
    })),
    times: clock.times,
    ongoing: written.times.resolved?.type === 'ongoing',
    statedDuration: written.duration ?? null,
    impact: {
      summary: written.impact?.summary ?? null,
      scope: written.impact?.scope ?? null,
      kinds: written.impact?.kinds ?? [],
      users:
        users?.percent === undefined && users?.count === undefined
          ? null
          : { percent: users.percent ?? null, count: users.count ?? null },
      requestsFailedPercent: written.impact?.requestsFailed ?? null,
      cost: written.impact?.cost ?? null,
    },
    detection: { by: written.detection?.by ?? null, how: written.detection?.how ?? null },
    cause: {
      category: written.cause.category,
      component: written.cause.component ?? null,
      summary: written.cause.summary ?? null,
    },
    contributing: written.contributing.map(({ cause, text }) => ({ cause, text: text ?? null })),
    trigger: written.trigger ?? null,
    fix: { kinds: written.fix?.kinds ?? [], summary: written.fix?.summary ?? null },
    timeline: written.timeline.map((event, index) => ({
      ...clock.events[index]!,
      kind: event.kind,
      text: event.text,
      suspect: event.suspect ?? [],
      because: event.because ?? null,
      ...(event.reveals === true && { reveals: true as const }),
    })),
    learning: written.learning ?? { wentWell: [], wentBadly: [], gotLucky: [] },
    actions: written.actions.map((action) => ({
      text: action.text,
      type: action.type ?? null,
      status: action.status,
      owner: action.owner ?? null,
      due: action.due ?? null,
      done: action.done ?? null,
      url: action.url ?? null,
    })),
    related: written.related,
    tags: written.tags,
    sources: written.sources.map(({ title, url, archived }) => ({
      title,
      url: url ?? null,
      archived: archived ?? null,
    })),
    evidence: Object.fromEntries(
      Object.entries(written.evidence).map(([field, { source, where }]) => [
        field,
        { source, where: where ?? null },
      ]),
    ),
    origin: written.origin,
    basis: written.basis ?? null,
    audience: written.audience ?? settings.audience,
    language: written.language ?? settings.language,
    extra: (written.extra ?? {}) as Incident['extra'],
  };
}
