import { useMemo } from 'react';
import { create } from 'zustand';
import type { IdentifiedAd } from '../domain/ad';
import type { LargeSize } from '../domain/aspect-ratio';
import type { AdWish } from '../domain/request';
import { askForEdit, askForRemake, askForRemix, askToShowVersion, type NextTry } from './ask-for-version';
import { JobActionError } from './job-actions';
import { problemOf, tidyWish } from './wish';

/** What a person can ask for on an ad: each has its own place on the page, where its outcome is told. */
export type Asked = 'edit' | 'remix' | 'remake' | 'show';

/** What a person is changing on one ad. Lives as long as the page: turning to other ads and closing lose nothing. */
export interface AdEdit {
  /** Unsaved words and choices; null while they are those of the version on view. */
  wish: AdWish | null;
  /** What a remix shall be like, as typed. */
  instruction: string;
  /** The version on view; null for the sheet's. */
  picked: number | null;
  /** The version that it is held against; null while it is not. */
  against: number | null;
  /** What was asked for last. */
  asked: Asked | null;
  /** The size, of a remake. */
  size: LargeSize | null;
  /** When what is under way was asked for, in milliseconds; null when nothing is. */
  askedAt: number | null;
  /** When it is tried again, of one that waits after a failed try. */
  nextTry: NextTry | null;
  problem: string | null;
  /** What came of it, for screen readers. */
  news: string;
}

const UNTOUCHED: AdEdit = {
  wish: null,
  instruction: '',
  picked: null,
  against: null,
  asked: null,
  size: null,
  askedAt: null,
  nextTry: null,
  problem: null,
  news: '',
};

const useEdits = create<Record<string, AdEdit>>(() => ({}));

const keyOfAd = (jobId: string, adId: string) => `${jobId}/${adId}`;

export function useAdEdit(jobId: string, adId: string): AdEdit {
  return useEdits((edits) => edits[keyOfAd(jobId, adId)] ?? UNTOUCHED);
}

/** The ads of a job of which another version is under way, by id. */
export function useBusyAds(jobId: string): ReadonlySet<string> {
  const ids = useEdits((edits) => {
    const busy = Object.entries(edits).filter(([key, { askedAt }]) => askedAt !== null && key.startsWith(`${jobId}/`));
    return busy.map(([key]) => key.slice(jobId.length + 1)).join(' ');
  });
  return useMemo(() => new Set(ids.split(' ')), [ids]);
}

/** The edit as far as it is about one thing that can be asked for: what went wrong with it, and what came of it. */
export function outcomeOf(edit: AdEdit, ...asked: Asked[]): Pick<AdEdit, 'problem' | 'news'> {
  return edit.asked !== null && asked.includes(edit.asked) ? edit : UNTOUCHED;
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
  await run(jobId, ad.id, { asked: 'edit' }, async (onNextTry) => {
    const sent = useEdits.getState()[keyOfAd(jobId, ad.id)]?.wish;
    const picked = await askForEdit({ jobId, ad, basedOn, onNextTry }, tidyWish(wish));
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
  await run(jobId, ad.id, { asked: 'remix' }, async (onNextTry) => {
    const picked = await askForRemix({ jobId, ad, basedOn, onNextTry }, instruction.trim());
    return (now) => ({ ...shown(picked), instruction: now.instruction === instruction ? '' : now.instruction });
  });
}

/** Makes a version again in a large size, as `makeVersion`. */
export async function remakeVersion(jobId: string, ad: IdentifiedAd, basedOn: number, size: LargeSize): Promise<void> {
  await run(jobId, ad.id, { asked: 'remake', size }, async (onNextTry) => {
    const picked = await askForRemake({ jobId, ad, basedOn, onNextTry }, size);
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
function shown(picked: number): Partial<AdEdit> {
  return { picked, against: null, news: `Version ${picked} is ready.` };
}

const running = new Set<string>();

async function run(
  jobId: string,
  adId: string,
  what: { asked: Asked; size?: LargeSize },
  action: (onNextTry: (nextTry: NextTry | null) => void) => Promise<(before: AdEdit) => Partial<AdEdit>>,
): Promise<void> {
  const key = keyOfAd(jobId, adId);
  if (running.has(key)) return;
  running.add(key);
  change(jobId, adId, { size: null, ...what, askedAt: Date.now(), nextTry: null, problem: null, news: '' });
  try {
    const outcome = await action((nextTry) => change(jobId, adId, { nextTry }));
    change(jobId, adId, (before) => ({ ...outcome(before), askedAt: null, nextTry: null }));
  } catch (error) {
    const problem = error instanceof JobActionError ? error.message : 'That didn’t work. Try again in a moment.';
    change(jobId, adId, { askedAt: null, nextTry: null, problem });
  } finally {
    running.delete(key);
  }
}
