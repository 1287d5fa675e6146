import { keysOf } from '../incident/keys-of.ts';
import type { WrittenFrontmatter } from '../incident/schema.ts';
import type { Dice } from './dice.ts';
import { momentOf } from './incident.ts';
import type { World } from './world.ts';

type Event = NonNullable<WrittenFrontmatter['timeline']>[number];

/** What a timeline is made for: minutes since 1970, how long it lasted, and the cause. */
interface About {
  start: number;
  minutes: number;
  cause: string;
}

/** How far into the incident each milestone comes, as a share of its length. */
const SHARES = { detected: 0.08, acknowledged: 0.15, identified: 0.6, mitigated: 0.85 };

/** A timeline of up to twelve events; four in five incidents tell one, half of these with what was suspected. */
export function eventsOf(
  dice: Dice,
  world: World,
  { start, minutes, cause }: About,
): { timeline: Event[]; told: boolean } {
  if (dice.is(0.2)) return { timeline: [], told: false };
  const at = (share: number) => momentOf(start + Math.floor(minutes * share));
  const say = () => world.prose.sentence(dice, 6, 16);
  const suspected = dice.is(0.5)
    ? Array.from({ length: dice.between(1, 3) }, (_, place) => 0.2 + place * 0.13)
    : [];
  const notes = Array.from({ length: dice.between(0, 3) }, (_, place) => 0.87 + place * 0.03);
  const events: (Event & { share: number })[] = [
    { share: 0, at: at(0), kind: 'started', text: say() },
    ...keysOf(SHARES)
      .filter(() => dice.is(0.8))
      .map((kind) => ({ share: SHARES[kind], at: at(SHARES[kind]), kind, text: say() })),
    ...suspected.flatMap((share) => {
      const suspect = [world.suspect.draw(dice)].filter((each) => each !== cause);
      const named = suspect.length > 0 ? { suspect } : {};
      return [
        { share, at: at(share), kind: 'suspected' as const, text: say(), ...named, because: say() },
        {
          share: share + 0.05,
          at: at(share + 0.05),
          kind: 'ruled-out' as const,
          text: say(),
          ...named,
          because: say(),
        },
      ];
    }),
    ...notes.map((share) => ({ share, at: at(share), kind: 'note' as const, text: say() })),
    { share: 1, at: at(1), kind: 'resolved', text: say() },
  ];
  const timeline = events.sort((a, b) => a.share - b.share).map(({ share: _share, ...event }) => event);
  return { timeline, told: true };
}
