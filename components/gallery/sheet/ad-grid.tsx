'use client';

import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { useBusyAds, useWatchedRequests } from '@/lib/client/asking/ad-edits';
import { pickableAds } from '@/lib/client/asking/ad-picks';
import { useThumbnails } from '@/lib/client/pictures/use-thumbnails';
import { adId, type IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedPictureJob, picturesOf, subjectOf } from '@/lib/domain/jobs/job';
import { AdCard, openerId } from './ad-card';
import { DraftBar } from '../drafts/draft-bar';
import { gridColumns } from './grid-columns';
import { lazily } from '@/components/ui/lazily';
import { whenIdle } from '@/lib/client/browser/idle';

const Lightbox = lazily(async () => (await import('../open-ad/lightbox')).Lightbox);

const NO_ADS: IdentifiedAd[] = [];
/** So many are seen before anything is scrolled, on most screens. */
const FIRST_ROW = 4;

interface AdGridProps {
  job: IdentifiedPictureJob;
  ads: IdentifiedAd[];
  /** How many the job has. */
  total: number;
  /** The only one to be shown; all when left out. */
  only?: number | undefined;
}

/** One frame per ad from the start; a frame turns into its ad where it stands. */
export function AdGrid({ job, ads: known, total, only }: AdGridProps) {
  // Twenty ads at once are too much to be drawn between two touches: the frames come first, and the ads piece by piece.
  const ads = useDeferredValue(known, NO_ADS);
  const [openNumber, setOpenNumber] = useState<number | null>(null);
  const areComing = ads.length === 0 && job.progress.ads_generated + job.progress.ads_failed > 0;
  const byId = new Map(ads.map((ad) => [ad.id, ad]));
  const numbers = only === undefined ? Array.from({ length: total }, (_, index) => index + 1) : [only];
  const done = ads.filter(({ status, firebase_url }) => status === 'done' && firebase_url);
  const firstOnes = numbers.slice(0, FIRST_ROW);
  const [othersFetch, fetchOthers] = useFirstOnesFirst(done, firstOnes);
  const canOpen = done.length > 0;
  // As soon as there is one to open, also if the connection goes.
  useEffect(() => (canOpen ? whenIdle(Lightbox.ahead) : undefined), [canOpen]);
  const { title } = subjectOf(job);
  const { aspect } = picturesOf(job);
  useWatchedRequests(job.id, done.length > 0);
  useThumbnails(job);
  const busy = useBusyAds(job.id);
  const [picks, setPicks] = useState<ReadonlySet<string>>(new Set());
  const drafts = pickableAds(ads, busy);
  const underWay = ads.filter(({ id, draft }) => draft && busy.has(id)).length;

  const pick = useCallback((id: string, picked: boolean) => {
    setPicks((before) => new Set(picked ? [...before, id] : [...before].filter((other) => other !== id)));
  }, []);

  function close() {
    // The browser gives the focus back to the ad that was opened; the one looked at last is nearer.
    if (openNumber !== null) document.getElementById(openerId(openNumber))?.focus();
    setOpenNumber(null);
  }

  return (
    <>
      <ul className="grid gap-x-4 gap-y-5" style={{ gridTemplateColumns: gridColumns(numbers.length, aspect) }}>
        {numbers.map((number) => (
          <AdCard
            key={number}
            number={number}
            total={total}
            ratio={aspect}
            ad={byId.get(adId(number)) ?? null}
            isComing={areComing}
            jobId={job.id}
            jobStatus={job.status}
            title={title}
            picked={picks.has(adId(number))}
            onPick={pick}
            onOpen={setOpenNumber}
            isFirst={firstOnes.includes(number)}
            fetches={firstOnes.includes(number) || othersFetch}
            onFetched={fetchOthers}
          />
        ))}
      </ul>
      {drafts.length + underWay > 0 && (
        <DraftBar
          jobId={job.id}
          drafts={drafts}
          picked={drafts.filter(({ id }) => picks.has(id))}
          underWay={underWay}
          onPick={(picked) => setPicks(new Set(picked.map(({ id }) => id)))}
        />
      )}
      {canOpen && (
        <Lightbox ads={done} total={total} job={job} openNumber={openNumber} onMove={setOpenNumber} onClose={close} />
      )}
    </>
  );
}

/** Longer than this nobody waits for the first ones, in ms. */
const PATIENCE_MS = 1500;

/** Whether pictures further down are fetched: once one of the first row is there, or none of it is to come yet. And what says so. */
function useFirstOnesFirst(done: readonly IdentifiedAd[], firstOnes: readonly number[]): [boolean, () => void] {
  const [isTheirTurn, setTheirTurn] = useState(false);
  const letThem = useCallback(() => setTheirTurn(true), []);
  const hasSome = done.length > 0;
  const hasFirst = done.some(({ number }) => firstOnes.includes(number));
  if (hasSome && !hasFirst && !isTheirTurn) setTheirTurn(true);
  useEffect(() => {
    if (!hasSome) return;
    const timer = setTimeout(letThem, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [hasSome, letThem]);
  return [isTheirTurn, letThem];
}
