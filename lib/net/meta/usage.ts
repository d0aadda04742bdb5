import { z } from 'zod';

/** How much of its limits an answer says is used. */
export interface Usage {
  /** Of the limit that is nearest, in percent. */
  percent: number;
  /** Milliseconds until Meta answers again; null where no header says. */
  regainMs: number | null;
  /** Whose limit is nearest. */
  limitOf: 'app' | 'account';
}

export const NOTHING_USED: Usage = { percent: 0, regainMs: null, limitOf: 'account' };

const percent = z.coerce.number().min(0).max(1000).catch(0);
const callsSchema = z.object({ call_count: percent, total_cputime: percent, total_time: percent });
/** Of each business or account a list, one entry for each sort of call. Times are in minutes. */
const businessSchema = z.record(
  z.string(),
  z.array(callsSchema.extend({ estimated_time_to_regain_access: z.coerce.number().min(0).catch(0) })).catch([]),
);
/** `reset_time_duration` is in seconds. */
const accountSchema = z.object({
  acc_id_util_pct: percent,
  reset_time_duration: z.coerce.number().min(0).catch(0),
});

/** Reads the three headers in which the Graph API says how near its limits are; what can't be read says nothing. */
export function usageOf(headers: Headers): Usage {
  const all = [
    ...businessUsage(read(headers, 'x-business-use-case-usage')),
    accountUsage(read(headers, 'x-ad-account-usage')),
    appUsage(read(headers, 'x-app-usage')),
  ];
  const [nearest = NOTHING_USED] = all.sort(
    (one, other) => other.percent - one.percent || (other.regainMs ?? 0) - (one.regainMs ?? 0),
  );
  const regains = all.flatMap(({ regainMs }) => (regainMs === null ? [] : [regainMs]));
  return { ...nearest, regainMs: regains.length > 0 ? Math.max(...regains) : null };
}

function read(headers: Headers, name: string): unknown {
  try {
    return JSON.parse(headers.get(name) ?? 'null');
  } catch {
    return null;
  }
}

function businessUsage(header: unknown): Usage[] {
  const { data = {} } = businessSchema.safeParse(header);
  return Object.values(data).flatMap((entries) =>
    entries.map(({ estimated_time_to_regain_access: minutes, ...calls }) => ({
      percent: Math.max(...Object.values(calls)),
      regainMs: minutes > 0 ? minutes * 60_000 : null,
      limitOf: 'account' as const,
    })),
  );
}

function accountUsage(header: unknown): Usage {
  const { data } = accountSchema.safeParse(header);
  if (!data) return NOTHING_USED;
  const { acc_id_util_pct, reset_time_duration: seconds } = data;
  // The time to the reset is always there; only at the limit is it one to wait for.
  const regainMs = acc_id_util_pct >= 100 && seconds > 0 ? seconds * 1000 : null;
  return { percent: acc_id_util_pct, regainMs, limitOf: 'account' };
}

function appUsage(header: unknown): Usage {
  const { data } = callsSchema.safeParse(header);
  return data ? { percent: Math.max(...Object.values(data)), regainMs: null, limitOf: 'app' } : NOTHING_USED;
}
