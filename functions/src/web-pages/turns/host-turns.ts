import { z } from 'zod';
import { type Asked, MOST_AT_ONCE, MOST_PER_SECOND } from '../fetch/pacing';

/** Each lane asks for one page in so many ms, one thing after another: so all together keep to what is allowed at once and in a second. */
const LANE_MS = (MOST_AT_ONCE / MOST_PER_SECOND) * 1000;

/** A turn that comes later than in so many ms is not taken yet: the host may ask for a pause meanwhile. */
export const TAKEN_AHEAD_MS = 1000;

const laneSchema = z.object({
  /** Of whoever asks the host now, or will at `starts_at`; null for nobody. */
  token: z.string().nullable(),
  starts_at: z.date(),
  /** When it last asked for a page. */
  page_at: z.date(),
  /** When it is free again whatever has become of them. */
  until: z.date(),
});

/** `host_turns/{hash}`: who asks a host just now, whichever process they are in. */
export const hostTurnsSchema = z.object({
  host: z.string(),
  lanes: z.array(laneSchema).length(MOST_AT_ONCE),
  /** The host has asked for a pause until then. */
  not_before: z.date(),
  /** When the next page may be read, where the host wants programs to wait between two of them. */
  next_page_at: z.date(),
  expires_at: z.date(),
});
export type HostTurns = z.infer<typeof hostTurnsSchema>;

const LONG_AGO = new Date(0);
/** Of what was never used; after it nothing in it matters any more. */
const KEPT_MS = 60 * 60_000;

export function unusedTurns(host: string): HostTurns {
  const lanes = Array.from({ length: MOST_AT_ONCE }, () => ({
    ...{ token: null, starts_at: LONG_AGO, page_at: LONG_AGO, until: LONG_AGO },
  }));
  return { host, lanes, not_before: LONG_AGO, next_page_at: LONG_AGO, expires_at: LONG_AGO };
}

interface Asking {
  /** Made once for each turn, so that it knows its own. */
  token: string;
  now: Date;
  asked: Asked;
  /** How long a request may take: then whoever holds its lane has died. */
  leaseMs: number;
}

/** A turn at `at`; or one that is to be asked for again then: `until` is null where nobody knows when a lane will be free. */
export type Turn = { is: 'taken'; at: Date } | { is: 'later'; until: Date | null };

/** Decides about a turn; `turns` is what changes, null where nothing does. */
export function decideTurn(turns: HostTurns, asking: Asking): { turn: Turn; turns: HostTurns | null } {
  const { token, now, asked, leaseMs } = asking;
  const own = turns.lanes.find((lane) => lane.token === token);
  if (own) return { turn: { is: 'taken', at: own.starts_at }, turns: null };
  const free = turns.lanes
    .filter((lane) => lane.token === null || lane.until <= now)
    .sort((one, other) => one.page_at.getTime() - other.page_at.getTime());
  // A file takes the lane that may not ask for a page for the longest.
  const lane = asked.thing === 'page' ? free.at(0) : free.at(-1);
  if (!lane) return { turn: { is: 'later', until: null }, turns: null };
  const at = latest(now, turns.not_before, ...(asked.thing === 'page' ? pageTimes(turns, lane.page_at, asked) : []));
  if (at.getTime() - now.getTime() > TAKEN_AHEAD_MS) return { turn: { is: 'later', until: at }, turns: null };
  const isPage = asked.thing === 'page';
  const taken = { token, starts_at: at, page_at: isPage ? at : lane.page_at, until: later(at, leaseMs) };
  const changed = {
    ...turns,
    lanes: turns.lanes.map((one) => (one === lane ? taken : one)),
    ...(isPage && asked.everyMs !== null ? { next_page_at: later(at, asked.everyMs) } : {}),
    expires_at: later(now, KEPT_MS),
  };
  return { turn: { is: 'taken', at }, turns: changed };
}

/** Before which a lane asks for no page. */
function pageTimes({ next_page_at }: HostTurns, last: Date, { everyMs }: Asked & { thing: 'page' }): Date[] {
  return [later(last, LANE_MS), ...(everyMs === null ? [] : [next_page_at])];
}

/** A turn that has ended, with when it began: later than it might have, where its process was busy. Null where it was over already. */
export function withoutTurn(turns: HostTurns, token: string, began: Date): HostTurns | null {
  if (!turns.lanes.some((lane) => lane.token === token)) return null;
  const lanes = turns.lanes.map((lane) => {
    if (lane.token !== token) return lane;
    const wasPage = lane.page_at.getTime() === lane.starts_at.getTime();
    return { ...lane, token: null, starts_at: began, page_at: wasPage ? began : lane.page_at };
  });
  return { ...turns, lanes };
}

/** A pause that the host has asked for; null where it asks for none that is longer. */
export function withPause(turns: HostTurns, until: Date, now: Date): HostTurns | null {
  if (turns.not_before >= until) return null;
  return { ...turns, not_before: until, expires_at: later(latest(now, until), KEPT_MS) };
}

const later = (time: Date, ms: number) => new Date(time.getTime() + ms);
const latest = (...times: Date[]) => new Date(Math.max(...times.map((time) => time.getTime())));
