import { z } from 'zod';

/** What sort of account a person has: nothing to sign in with, something, or an address that is known to be theirs. */
export const ACCOUNT_SORTS = ['guest', 'signed_in', 'verified'] as const;
export type AccountSort = (typeof ACCOUNT_SORTS)[number];

/** What Firebase Auth says of an account. */
interface Account {
  /** The ways to sign in; a guest has none. */
  providerData: readonly unknown[];
  emailVerified: boolean;
}

/** What sort an account is: without a way to sign in a guest’s, and verified once its address is. */
export function accountSort({ providerData, emailVerified }: Account): AccountSort {
  if (providerData.length === 0) return 'guest';
  return emailVerified ? 'verified' : 'signed_in';
}

/** What is limited for each person; 0 is no limit. */
export const LIMITED = ['running_jobs', 'jobs_a_day', 'versions_a_day', 'uploads_a_day', 'upload_mb_a_day'] as const;
export type Limited = (typeof LIMITED)[number];

const most = z.int().min(0);
const bySortSchema = z.object({ guest: most, signed_in: most, verified: most });
/** How much of something each sort of account may have. */
type BySort = z.infer<typeof bySortSchema>;

/** `service/limits`: written by functions, readable by everybody, so that a page can say it before it happens. */
export const personLimitsSchema = z.object({
  ...{ running_jobs: bySortSchema, jobs_a_day: bySortSchema, versions_a_day: bySortSchema },
  ...{ uploads_a_day: bySortSchema, upload_mb_a_day: bySortSchema },
});
export type PersonLimits = z.infer<typeof personLimitsSchema>;

/** `guest=50, signed_in=100, verified=200`. Throws a RangeError that says what is wrong. */
export function readBySort(setting: string, text: string): BySort {
  const pairs = text.split(',').map((pair) => pair.split('=').map((part) => part.trim()));
  const read = bySortSchema.safeParse(
    Object.fromEntries(
      pairs.map(([sort = '', number = '']) => [sort, /^\d{1,7}$/.test(number) ? Number(number) : null]),
    ),
  );
  if (read.success && pairs.length === ACCOUNT_SORTS.length) return read.data;
  throw new RangeError(
    `${setting} is “${text}”. Write how many for each sort of account, for example guest=50, signed_in=100, verified=200; 0 is no limit.`,
  );
}

/** What a person asks of a limit. */
interface Standing {
  limited: Limited;
  sort: AccountSort;
  /** What they have, or have had today, without what is asked for now. */
  before: number;
}

/** Why a person may not have one more; a sentence or two that say what they can do. null where they may. */
export function overLimit({ limited, sort, before }: Standing, limits: PersonLimits): string | null {
  const bySort = limits[limited];
  const allowed = bySort[sort];
  if (allowed === 0 || before < allowed) return null;
  return `${HAVE[limited](allowed)}, and ${WHOSE[sort]} may not have more ${WHEN[limited]}. ${WAIT[limited]}${more(bySort, sort)}`;
}

/** What a person has of jobs, and wants. */
interface WantedJobs {
  sort: AccountSort;
  running: number;
  /** Asked for since midnight. */
  today: number;
  wanted: number;
}

/** Why a person may not have so many more jobs, as the start of each would say it; null where they may. */
export function refusalOfJobs({ sort, running, today, wanted }: WantedJobs, limits: PersonLimits): string | null {
  const standings = [
    { limited: 'running_jobs', before: running } as const,
    { limited: 'jobs_a_day', before: today } as const,
  ];
  const refusals = [
    ...standings.map(({ limited, before }) => overLimit({ limited, sort, before }, limits)),
    ...standings.map(({ limited, before }) => tooMany(limits[limited], { limited, sort, before, wanted })),
  ];
  return refusals.find((refusal) => refusal !== null) ?? null;
}

/** Why not all of several jobs may be had, where some may. */
function tooMany(
  bySort: BySort,
  { limited, sort, before, wanted }: Standing & { limited: 'running_jobs' | 'jobs_a_day'; wanted: number },
): string | null {
  const left = bySort[sort] - before;
  if (bySort[sort] === 0 || wanted <= left) return null;
  const when = limited === 'running_jobs' ? 'now' : 'today';
  return `These are ${counted(wanted, 'job')}, and you may start ${left.toLocaleString('en')} more ${when}. Choose fewer, or ${OR_WAIT[limited]}${more(bySort, sort)}`;
}

const counted = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const HAVE: Record<Limited, (allowed: number) => string> = {
  running_jobs: (allowed) => `You have ${counted(allowed, 'job')} under way`,
  jobs_a_day: (allowed) => `You have asked for ${counted(allowed, 'job')} today`,
  versions_a_day: (allowed) => `You have asked for ${counted(allowed, 'version')} of ads today`,
  uploads_a_day: (allowed) => `You have uploaded ${counted(allowed, 'file')} today`,
  upload_mb_a_day: (allowed) => `You have uploaded ${allowed.toLocaleString('en')} MB today`,
};

const WHOSE: Record<AccountSort, string> = {
  guest: 'somebody without an account',
  signed_in: 'an account whose e-mail address isn’t confirmed',
  verified: 'an account',
};

const AT_A_TIME = 'at a time';
const A_DAY = 'in a day';
const WHEN: Record<Limited, string> = {
  running_jobs: AT_A_TIME,
  ...{ jobs_a_day: A_DAY, versions_a_day: A_DAY, uploads_a_day: A_DAY, upload_mb_a_day: A_DAY },
};

const NEXT_DAY = 'Come back after midnight (UTC)';
const WAIT: Record<Limited, string> = {
  running_jobs: 'Wait until one has ended, or cancel one',
  ...{ jobs_a_day: NEXT_DAY, versions_a_day: NEXT_DAY, uploads_a_day: NEXT_DAY, upload_mb_a_day: NEXT_DAY },
};

const OR_WAIT = {
  running_jobs: 'wait until others have ended',
  jobs_a_day: 'come back after midnight (UTC)',
} as const;

/** The way to more, where the next sort of account may have more. */
function more(bySort: BySort, sort: AccountSort): string {
  if (sort === 'guest' && isMore(bySort.signed_in, bySort.guest)) return '; with an account you may have more.';
  if (sort === 'signed_in' && isMore(bySort.verified, bySort.signed_in))
    return '; once it is confirmed you may have more.';
  return '.';
}

const isMore = (one: number, other: number) => one === 0 || one > other;

/** Seconds until the limit of a day is somebody's again: until midnight, UTC. */
export function secondsToNextDay(now: Date): number {
  return Math.ceil((86_400_000 - (now.getTime() % 86_400_000)) / 1000);
}

/** The beginning of a day, UTC. */
export const dayBegin = (now: Date) => new Date(now.getTime() - (now.getTime() % 86_400_000));
