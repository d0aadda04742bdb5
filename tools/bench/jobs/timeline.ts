import type { TraceEvent } from './read-trace';
import { AD_STAGES, JOB_STAGES, type Stage } from './stages';

/** Ms from the stage before, by the stage's name; null where it was not seen. */
export type Gaps = Record<string, number | null>;

export interface JobTimes {
  /** The first from the job's creation. */
  stages: Gaps;
  /** Of the call of each ad, from its delivery on. */
  ads: Gaps[];
}

/** Where the time of one job went, by what the functions did while it ran alone. */
export function jobTimes(events: readonly TraceEvent[], createdAt: number): JobTimes {
  const ads = [...groupedBy(events, ({ pid, call }) => `${pid}/${call}`).values()]
    .map((call) => timesOf(AD_STAGES, call))
    .filter(([, claimed]) => claimed !== null);
  return {
    stages: gapsOf(JOB_STAGES, timesOf(JOB_STAGES, events), createdAt),
    ads: ads.map(([delivered = null, ...times]) => gapsOf(AD_STAGES.slice(1), times, delivered)),
  };
}

/** When each stage was reached, in ms since 1970: at the first event that shows it after the one before. */
export function timesOf(stages: readonly Stage[], events: readonly TraceEvent[]): (number | null)[] {
  let from = 0;
  return stages.map(({ reached }) => {
    // Two stages may show in one event.
    for (let index = from; index < events.length; index += 1) {
      const at = reached(events[index] as TraceEvent);
      if (at === null) continue;
      from = index;
      return at;
    }
    return null;
  });
}

function gapsOf(stages: readonly Stage[], times: readonly (number | null)[], since: number | null): Gaps {
  let last = since;
  const gaps = stages.map(({ name }, index) => {
    const at = times[index] ?? null;
    const gap = at === null || last === null ? null : at - last;
    last = at ?? last;
    return [name, gap] as const;
  });
  return Object.fromEntries(gaps);
}

export function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
