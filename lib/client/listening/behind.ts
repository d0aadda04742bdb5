import type { IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, isPictureJob, type PictureJob } from '../../domain/jobs/job';
import type { JobRequest } from '../../domain/jobs/request';
import { isAdEnded, isTerminal } from '../../domain/work/job-status';
import type { AdsEntry, JobEntry, Requests } from './job-views';
import { conversationOfAd } from './job-views';
import { keyOf, personOf, RUNNING, type Shown, type ShownPart } from './shown-jobs';

/** A listener that has not said what it must have heard, as the others or the time show. */
export interface Behind {
  part: ShownPart;
  key: string;
  /** Where it stands: as long as that does not change, it is behind by the same thing. */
  at: string;
  /** For how long, in milliseconds, nothing is wrong with that. */
  bearableMs: number;
}

/** What was written in one commit reaches two listeners within this, unless one has lost it. */
const TOGETHER_MS = 2_000;

/** The watchdog looks every minute for what is overdue, and takes a moment for it. */
const WATCHDOG_MS = 90_000;

/** A version that costs nothing is made at once. */
const AT_ONCE_MS = 30_000;

/** The requests that this page has written and the server has, by the key of their listener. */
export type Written = Readonly<Record<string, readonly string[]>>;

/** The listeners that are behind, by everything that is known on this page. No clock is needed: all times are the server's. */
export function listenersBehind(shown: Shown, written: Written): Behind[] {
  return [
    ...Object.entries(shown.ads).flatMap(([key, ads]) => besideItsJob(shown, key, ads)),
    ...Object.entries(shown.recent).flatMap(([list, { jobs }]) =>
      jobs.flatMap((job) => inBothPlaces(shown, list, job)),
    ),
    ...Object.entries(shown.jobs).flatMap(([key, entry]) => besideWhatRuns(shown, key, entry)),
    ...Object.entries(written).flatMap(([key, ids]) => withoutRequests(shown, key, ids)),
    ...Object.entries(shown.requests).flatMap(([key, requests]) => besideConversations(shown, key, requests)),
    ...overdue(shown),
  ];
}

function together(part: ShownPart, key: string, at: string): Behind {
  return { part, key, at, bearableMs: TOGETHER_MS };
}

/** A plan is written in one commit with its ads, the end of an ad in one with the job's counters. */
function besideItsJob({ jobs }: Shown, key: string, { ads, error }: AdsEntry): Behind[] {
  const entry = jobs[key];
  // What can't be read can't be counted.
  if (entry?.state !== 'ready' || entry.pending || error !== null || !isPictureJob(entry.job)) return [];
  const [ofJob, ofAds] = [countsOfJob(entry.job, ads.length), countsOfAds(ads)];
  const ahead = firstDifference(ofJob, ofAds);
  if (ahead === 0) return [];
  return [ahead > 0 ? together('ads', key, ofAds.join()) : together('jobs', key, ofJob.join())];
}

/** Each only grows as long as the ones before it stay: an ad that had failed may yet be made. */
function countsOfJob({ status, plan, progress }: PictureJob, ads: number): number[] {
  const { ads_generated: made, ads_failed: failed } = progress;
  // Of a job that ended long ago no plan was kept.
  const planned = plan.length === 0 && isTerminal(status) ? ads : plan.length;
  return [planned, made + failed, made];
}

function countsOfAds(ads: readonly IdentifiedAd[]): number[] {
  const counted = (as: IdentifiedAd['counted_as']) => ads.filter(({ counted_as }) => counted_as === as).length;
  return [ads.length, counted('done') + counted('failed'), counted('done')];
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** A list of a person's jobs and the listener of one of them have the same document. */
function inBothPlaces({ jobs }: Shown, list: string, listed: IdentifiedJob): Behind[] {
  const key = keyOf(personOf(list), listed.id);
  const entry = jobs[key];
  if (entry?.state === 'missing') return [together('jobs', key, entry.state)];
  if (entry?.state !== 'ready' || entry.pending) return [];
  const [inList, own] = [listed.updated_at.getTime(), entry.job.updated_at.getTime()];
  if (inList === own) return [];
  return [inList > own ? together('jobs', key, String(own)) : together('recent', list, `${listed.id} ${inList}`)];
}

/** A job is under way for its own listener and for the list of those that are, or for neither. */
function besideWhatRuns({ recent }: Shown, key: string, entry: JobEntry): Behind[] {
  const list = keyOf(personOf(key), RUNNING);
  const running = recent[list];
  if (running?.state !== 'ready' || running.end !== null || entry.state !== 'ready' || entry.pending) return [];
  const { id, status, updated_at } = entry.job;
  if (isTerminal(status) || running.jobs.some((job) => job.id === id)) return [];
  const at = `${id} ${updated_at.getTime()}`;
  // Either its own listener has lost its end, or the list that it began.
  return [together('jobs', key, at), together('recent', list, at)];
}

function withoutRequests({ requests }: Shown, key: string, ids: readonly string[]): Behind[] {
  const heard = requests[key];
  const missing = heard ? ids.filter((id) => !heard[id]) : [];
  return missing.length === 0 ? [] : [together('requests', key, missing.join())];
}

/** A version is written in one commit with the answer to its request. */
function besideConversations({ ads, conversations }: Shown, key: string, requests: Requests): Behind[] {
  const uid = personOf(key);
  const all = Object.values(requests);
  return (ads[key]?.ads ?? []).flatMap((ad) => {
    const place = keyOf(uid, conversationOfAd(ad));
    const there = conversations[place]?.versions.length;
    if (there === undefined) return [];
    const answered = Math.max(1, ad.version, ...all.map((request) => versionOf(request, ad.id)));
    if (there < answered) return [together('conversations', place, String(there))];
    const waits = all.some((request) => 'based_on' in request && request.ad === ad.id && request.status === 'open');
    return there > answered && waits ? [together('requests', key, `${ad.id} ${answered}`)] : [];
  });
}

function versionOf(request: JobRequest, ad: string): number {
  return 'version' in request && request.ad === ad && request.status === 'done' ? (request.version ?? 0) : 0;
}

/** What has not changed for longer than the watchdog would have let it. */
function overdue({ jobs, ads, recent, requests }: Shown): Behind[] {
  const late = (part: ShownPart, key: string, name: string, { since, until }: Span): Behind[] =>
    until
      ? [{ part, key, at: `${name} ${+since} ${+until}`, bearableMs: Math.max(0, +until - +since) + WATCHDOG_MS }]
      : [];
  const ofJob = (part: 'jobs' | 'recent', key: string, job: IdentifiedJob) =>
    isTerminal(job.status) ? [] : late(part, key, job.id, { since: job.updated_at, until: job.look_after });
  return [
    ...Object.entries(jobs).flatMap(([key, { job }]) => (job ? ofJob('jobs', key, job) : [])),
    ...Object.entries(recent).flatMap(([key, { jobs: listed }]) => listed.flatMap((job) => ofJob('recent', key, job))),
    ...Object.entries(ads).flatMap(([key, entry]) =>
      entry.ads.flatMap((ad) => (isAdEnded(ad.status) ? [] : late('ads', key, ad.id, spanOf(ad)))),
    ),
    ...Object.entries(requests).flatMap(([key, all]) =>
      Object.entries(all).flatMap(([id, request]) =>
        'status' in request && request.status === 'open' ? late('requests', key, id, spanOfRequest(request)) : [],
      ),
    ),
  ];
}

interface Span {
  since: Date;
  /** When somebody looks after it unless it changes before; null where nothing is expected of it. */
  until: Date | null;
}

function spanOf(work: Pick<IdentifiedAd, 'updated_at' | 'look_after' | 'lease' | 'retry_at'>): Span {
  return { since: work.updated_at, until: work.look_after ?? work.lease?.expires_at ?? work.retry_at };
}

function spanOfRequest(request: Extract<JobRequest, { status: string }>): Span {
  const { created_at: since } = request;
  const atOnce = { since, until: new Date(since.getTime() + AT_ONCE_MS) };
  if (request.provider === null) return atOnce;
  const updated_at = 'updated_at' in request ? request.updated_at : null;
  return spanOf({ ...request, updated_at: updated_at ?? since });
}
