import { describe, expect, it } from 'vitest';
import { clockOf } from '../../src/incident/milestones.ts';
import type { WrittenFrontmatter } from '../../src/incident/schema.ts';
import { fixtureContent } from '../check/fixture-content.ts';
import { event } from '../facts/written-incident.ts';

const { schema } = await fixtureContent();
const parts = schema.pick({ times: true, timeline: true });

function clock(times: WrittenFrontmatter['times'], timeline: WrittenFrontmatter['timeline'] = []) {
  return clockOf(parts.parse({ times, timeline }));
}

describe('milestones', () => {
  it('come from the timeline, the first of each but for the end, of which it is the last', () => {
    const { times } = clock({ started: 'unknown' }, [
      event('2024-01-18T10:00Z', 'started'),
      event('2024-01-18T10:10Z', 'mitigated'),
      event('2024-01-18T10:20Z', 'resolved'),
      event('2024-01-18T10:30Z', 'mitigated'),
      event('2024-01-18T10:40Z', 'resolved'),
    ]);
    expect(times.started?.at).toBe('2024-01-18T10:00Z');
    expect(times.mitigated?.at).toBe('2024-01-18T10:10Z');
    expect(times.resolved?.at).toBe('2024-01-18T10:40Z');
    expect(times.detected).toBeNull();
  });

  it('may stand in both places where they agree, whatever their offsets, and are estimates if either is', () => {
    const { times, conflicts } = clock({ started: '2024-01-18T11:00+01:00' }, [
      event('~2024-01-18T10:00Z', 'started'),
    ]);
    expect(conflicts).toEqual([]);
    expect(times.started).toMatchObject({ at: '2024-01-18T11:00+01:00', estimated: true });
  });

  it('are in conflict where the two differ', () => {
    const { conflicts } = clock({ started: '2024-01-18T10:00Z', resolved: 'ongoing' }, [
      event('+00:05', 'started'),
      event('+01:00', 'resolved'),
    ]);
    expect(conflicts.map(({ milestone, inTimes, inTimeline }) => [milestone, inTimes, inTimeline])).toEqual([
      ['started', '2024-01-18T10:00Z', '+00:05'],
      ['resolved', 'ongoing', '+01:00'],
    ]);
  });

  it('are worked out from the start where they are relative', () => {
    const { times, events } = clock({ started: '2024-01-18T23:50+01:00' }, [
      event('-02:00', 'note'),
      event('+00:15', 'detected'),
    ]);
    expect(times.detected?.at).toBe('2024-01-19T00:05+01:00');
    expect(events.map(({ minutes }) => minutes)).toEqual([-120, 15]);
  });

  it('stay relative where the start is unknown or only a date', () => {
    for (const started of ['unknown', '2024-01-18']) {
      const { times, events } = clock({ started }, [event('+00:15', 'detected')]);
      expect(times.detected).toBeNull();
      expect(events).toEqual([{ at: null, minutes: 15 }]);
    }
  });
});
