import { create } from 'zustand';
import type { IdentifiedAd } from '../domain/ad';
import type { AdWish } from '../domain/request';
import { askForVersion, askToShowVersion } from './ask-for-version';
import { JobActionError } from './job-actions';
import { problemOf, tidyWish } from './wish';

/** What a person is changing on one ad. Lives as long as the page: turning to other ads and closing lose nothing. */
export interface AdEdit {
  /** Unsaved words and choices; null while they are those of the version on view. */
  wish: AdWish | null;
  /** The version on view; null for the sheet's. */
  picked: number | null;
  /** When what is under way was asked for, in milliseconds; null when nothing is. */
  askedAt: number | null;
  problem: string | null;
  /** What came of it, for screen readers. */
  news: string;
}

const UNTOUCHED: AdEdit = { wish: null, picked: null, askedAt: null, problem: null, news: '' };

const useEdits = create<Record<string, AdEdit>>(() => ({}));

const keyOfAd = (jobId: string, adId: string) => `${jobId}/${adId}`;

export function useAdEdit(jobId: string, adId: string): AdEdit {
  return useEdits((edits) => edits[keyOfAd(jobId, adId)] ?? UNTOUCHED);
}

function change(jobId: string, adId: string, edit: Partial<AdEdit> | ((before: AdEdit) => Partial<AdEdit>)): void {
  const key = keyOfAd(jobId, adId);
  useEdits.setState((edits) => {
    const before = edits[key] ?? UNTOUCHED;
    return { [key]: { ...before, ...(typeof edit === 'function' ? edit(before) : edit) } };
  });
}

export function setWish(jobId: string, adId: string, wish: AdWish | null): void {
  change(jobId, adId, { wish, problem: null });
}

export function pickVersionOf(jobId: string, adId: string, picked: number | null): void {
  change(jobId, adId, { picked, problem: null });
}

/** Makes a version of what the person wants; the outcome stands in the store. Does nothing while one is being made. */
export async function makeVersion(jobId: string, ad: IdentifiedAd, basedOn: number, wish: AdWish): Promise<void> {
  const problem = problemOf(wish);
  if (problem) return change(jobId, ad.id, { problem });
  await run(jobId, ad.id, async () => {
    const sent = useEdits.getState()[keyOfAd(jobId, ad.id)]?.wish;
    const picked = await askForVersion(jobId, ad, basedOn, tidyWish(wish));
    // What was typed meanwhile stays.
    return (now) => ({ picked, news: `Version ${picked} is ready.`, wish: now.wish === sent ? null : now.wish });
  });
}

/** Puts a version back on the sheet; the outcome stands in the store. */
export async function putOnSheet(jobId: string, ad: IdentifiedAd, version: number): Promise<void> {
  await run(jobId, ad.id, async () => {
    await askToShowVersion(jobId, ad, version);
    return () => ({ news: `The sheet shows version ${version}.` });
  });
}

const running = new Set<string>();

async function run(
  jobId: string,
  adId: string,
  action: () => Promise<(before: AdEdit) => Partial<AdEdit>>,
): Promise<void> {
  const key = keyOfAd(jobId, adId);
  if (running.has(key)) return;
  running.add(key);
  change(jobId, adId, { askedAt: Date.now(), problem: null, news: '' });
  try {
    const outcome = await action();
    change(jobId, adId, (before) => ({ ...outcome(before), askedAt: null }));
  } catch (error) {
    const problem = error instanceof JobActionError ? error.message : 'That didn’t work. Try again in a moment.';
    change(jobId, adId, { askedAt: null, problem });
  } finally {
    running.delete(key);
  }
}
