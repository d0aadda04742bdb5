import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { LargeSize } from '../../domain/shared/aspect-ratio';
import type { AdWish } from '../../domain/jobs/request';
import { askForEdit, askForRemake, askForRemix, askToShowVersion, VersionFailedError } from './ask-for-version';
import { useDismissed } from './dismissed-failures';
import { JobActionError } from './job-actions';
import { useSession } from '../session/session-store';
import type { Requests } from '../listening/job-views';
import { keyOf, useShown, watchRequests } from '../listening/shown-jobs';
import { adsUnderWay, type Asked, type FailedVersion, failureOf, type UnderWay, underWayOf } from './version-answer';
import { problemOf, tidyWish } from './wish';

/** What a person is changing on one ad. Lives as long as the page: turning to other ads and closing lose nothing. */
interface StoredEdit {
  /** Unsaved words and choices; null while they are those of the version on view. */
  wish: AdWish | null;
  /** What a remix shall be like, as typed. */
  instruction: string;
  /** The version on view; null for the sheet's. */
  picked: number | null;
  /** The version that it is held against; null while it is not. */
  against: number | null;
  /** What was asked for last, in this tab. */
  asked: Asked | null;
  /** What is under way for this tab; null when nothing is. */
  sent: UnderWay | null;
  /** Why it could not be asked for. */
  problem: string | null;
  /** What came of it, for screen readers. */
  news: string;
}

export interface AdEdit extends Omit<StoredEdit, 'sent'> {
  /** The version that is being made, whoever has asked for it: this tab, another one, or this one before a reload. */
  underWay: UnderWay | null;
  /** Why the last version could not be made, until the person has put that away or asks for another. */
  failure: FailedVersion | null;
}

const UNTOUCHED: StoredEdit = {
  wish: null,
  instruction: '',
  picked: null,
  against: null,
  asked: null,
  sent: null,
  problem: null,
  news: '',
};

const NO_REQUESTS: Requests = {};

const useEdits = create<Record<string, StoredEdit>>(() => ({}));

const keyOfAd = (jobId: string, adId: string) => `${jobId}/${adId}`;

/** Keeps what was asked of a job current as long as the caller is on screen and `wanted`. */
export function useWatchedRequests(jobId: string, wanted: boolean): void {
  const uid = useSession().user?.uid ?? null;
  useEffect(() => (uid && wanted ? watchRequests(uid, jobId) : undefined), [uid, jobId, wanted]);
}

function useRequests(jobId: string): Requests {
  const uid = useSession().user?.uid ?? null;
  return useShown(({ requests }) => (uid && requests[keyOf(uid, jobId)]) || NO_REQUESTS);
}

export function useAdEdit(jobId: string, adId: string): AdEdit {
  const stored = useEdits((edits) => edits[keyOfAd(jobId, adId)] ?? UNTOUCHED);
  const requests = useRequests(jobId);
  const dismissed = useDismissed();
  return useMemo(() => {
    const { sent, ...edit } = stored;
    const underWay = underWayOf(requests, adId) ?? sent;
    const failure = underWay ? null : failureOf(requests, adId, new Date());
    return { ...edit, underWay, failure: failure && dismissed.includes(failure.id) ? null : failure };
  }, [stored, requests, adId, dismissed]);
}

/** The ads of a job of which another version is under way, by id. */
export function useBusyAds(jobId: string): ReadonlySet<string> {
  const sent = useEdits((edits) => {
    const busy = Object.entries(edits).filter(([key, edit]) => edit.sent !== null && key.startsWith(`${jobId}/`));
    return busy.map(([key]) => key.slice(jobId.length + 1)).join(' ');
  });
  const requests = useRequests(jobId);
  return useMemo(() => new Set([...sent.split(' '), ...adsUnderWay(requests)]), [sent, requests]);
}

/** The edit as far as it is about one thing that can be asked for: what went wrong with it, and what came of it. */
export function outcomeOf(
  { asked, problem, news, failure }: AdEdit,
  ...places: Asked[]
): Pick<AdEdit, 'problem' | 'news' | 'failure'> {
  const isHere = asked !== null && places.includes(asked);
  return {
    problem: isHere ? problem : null,
    news: isHere ? news : '',
    failure: failure && places.includes(failure.asked) ? failure : null,
  };
}

function change(
  jobId: string,
  adId: string,
  edit: Partial<StoredEdit> | ((before: StoredEdit) => Partial<StoredEdit>),
): void {
  const key = keyOfAd(jobId, adId);
  useEdits.setState((edits) => {
    const before = edits[key] ?? UNTOUCHED;
    return { [key]: { ...before, ...(typeof edit === 'function' ? edit(before) : edit) } };
  });
}

export function setWish(jobId: string, adId: string, wish: AdWish | null): void {
  change(jobId, adId, { wish, problem: null });
}

export function setInstruction(jobId: string, adId: string, instruction: string): void {
  change(jobId, adId, { instruction, problem: null });
}

export function pickVersionOf(jobId: string, adId: string, picked: number | null): void {
  change(jobId, adId, { picked, problem: null });
}

/** Holds the version on view against another one; null ends that. */
export function compareWith(jobId: string, adId: string, against: number | null): void {
  change(jobId, adId, { against });
}

/** Makes a version of what the person wants; the outcome stands in the store. Does nothing while one is being made. */
export async function makeVersion(jobId: string, ad: IdentifiedAd, basedOn: number, wish: AdWish): Promise<void> {
  const problem = problemOf(wish);
  if (problem) return change(jobId, ad.id, { asked: 'edit', problem });
  await run(jobId, ad.id, { asked: 'edit' }, async () => {
    const sent = useEdits.getState()[keyOfAd(jobId, ad.id)]?.wish;
    const picked = await askForEdit({ jobId, ad, basedOn }, tidyWish(wish));
    // What was typed meanwhile stays.
    return (now) => ({ ...shown(picked), wish: now.wish === sent ? null : now.wish });
  });
}

/** Makes a version by an instruction, which stays when that fails; else as `makeVersion`. */
export async function remixVersion(
  jobId: string,
  ad: IdentifiedAd,
  basedOn: number,
  instruction: string,
): Promise<void> {
  await run(jobId, ad.id, { asked: 'remix' }, async () => {
    const picked = await askForRemix({ jobId, ad, basedOn }, instruction.trim());
    return (now) => ({ ...shown(picked), instruction: now.instruction === instruction ? '' : now.instruction });
  });
}

/** Makes a version again in a large size, as `makeVersion`. */
export async function remakeVersion(jobId: string, ad: IdentifiedAd, basedOn: number, size: LargeSize): Promise<void> {
  await run(jobId, ad.id, { asked: 'remake', size }, async () => {
    const picked = await askForRemake({ jobId, ad, basedOn }, size);
    return () => shown(picked);
  });
}

/** Puts a version back on the sheet; the outcome stands in the store. */
export async function putOnSheet(jobId: string, ad: IdentifiedAd, version: number): Promise<void> {
  await run(jobId, ad.id, { asked: 'show' }, async () => {
    await askToShowVersion(jobId, ad, version);
    return () => ({ news: `The sheet shows version ${version}.` });
  });
}

/** The new version is on view, by itself. */
function shown(picked: number): Partial<StoredEdit> {
  return { picked, against: null, news: `Version ${picked} is ready.` };
}

const running = new Set<string>();

async function run(
  jobId: string,
  adId: string,
  { asked, size = null }: { asked: Asked; size?: LargeSize | null },
  action: () => Promise<(before: StoredEdit) => Partial<StoredEdit>>,
): Promise<void> {
  const key = keyOfAd(jobId, adId);
  if (running.has(key)) return;
  running.add(key);
  const sent: UnderWay = { asked, size, since: Date.now(), stage: 'sending', inTurn: false, nextTry: null };
  change(jobId, adId, { asked, sent, problem: null, news: '' });
  try {
    const outcome = await action();
    change(jobId, adId, (before) => ({ ...outcome(before), sent: null }));
  } catch (error) {
    // Why a version could not be made is told from its request, on every tab.
    const isTold = error instanceof VersionFailedError && asked !== 'show';
    change(jobId, adId, { sent: null, problem: isTold ? null : wordsOf(error) });
  } finally {
    running.delete(key);
  }
}

function wordsOf(error: unknown): string {
  return error instanceof JobActionError ? error.message : 'That didn’t work. Try again in a moment.';
}
