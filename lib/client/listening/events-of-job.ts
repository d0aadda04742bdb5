import { readEvents } from '../../client-sdk/read-events';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { fromJsonWithDates } from '../../domain/shared/json-dates';
import { isTerminal } from '../../domain/work/job-status';
import { untilWorthRetrying } from '../browser/connection';
import { parseAd, parseJob } from '../firebase/firestore-documents';
import { ownHeaders } from '../session/own-headers';

/** A job as the server's events tell it; an ad that this version can't show is null. */
export interface ToldJob {
  job: IdentifiedJob | null;
  ads: Map<string, IdentifiedAd | null>;
}

/** Hears null where there is no such job of the person's. */
type Tell = (told: ToldJob | null) => void;

/** Three of the server's heartbeats. */
const SILENT_MS = 45_000;

interface Feed {
  tells: Set<Tell>;
  last: ToldJob | null | undefined;
  ending: AbortController;
}

const feeds = new Map<string, Feed>();

/**
 * Follows a job by the events of the site's own API, where Firestore can't be heard: one stream for each job, however
 * many follow it. Returns how to stop.
 */
export function followByEvents(jobId: string, tell: Tell): () => void {
  const feed = feeds.get(jobId) ?? open(jobId);
  feed.tells.add(tell);
  if (feed.last !== undefined) tell(feed.last);
  return () => {
    feed.tells.delete(tell);
    if (feed.tells.size > 0) return;
    feed.ending.abort();
    if (feeds.get(jobId) === feed) feeds.delete(jobId);
  };
}

function open(jobId: string): Feed {
  const feed: Feed = { tells: new Set(), last: undefined, ending: new AbortController() };
  feeds.set(jobId, feed);
  void follow(jobId, feed).catch(() => undefined);
  return feed;
}

async function follow(jobId: string, feed: Feed): Promise<void> {
  const { signal } = feed.ending;
  const say: Tell = (told) => {
    feed.last = told;
    for (const tell of feed.tells) tell(told);
  };
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      for await (const told of eventsOf(jobId, signal)) {
        attempt = 0;
        say(told);
        if (told === null || (told.job && isTerminal(told.job.status))) return;
      }
    } catch {
      // Broken off, or refused for now.
    }
    await untilWorthRetrying(Math.max(1, attempt), signal);
  }
}

async function* eventsOf(jobId: string, signal: AbortSignal): AsyncGenerator<ToldJob | null> {
  const headers = { ...(await ownHeaders()), Accept: 'text/event-stream' };
  const response = await fetch(`/api/v1/jobs/${encodeURIComponent(jobId)}/events?as=documents`, { headers, signal });
  if (response.status === 404) yield null;
  if (!response.ok || !response.body) return;
  for await (const { type, data } of readEvents(response.body, SILENT_MS)) {
    if (type === 'documents') yield toldIn(jobId, fromJsonWithDates(data));
  }
}

function toldIn(jobId: string, data: unknown): ToldJob {
  const { job, ads } = data as { job: unknown; ads: { id: string }[] };
  return { job: parseJob(jobId, job), ads: new Map(ads.map((ad) => [ad.id, parseAd(ad.id, ad)])) };
}
