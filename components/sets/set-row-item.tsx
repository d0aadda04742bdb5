'use client';

import Link from 'next/link';
import { useRef } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import type { SetRow } from '@/lib/client/sets/set-rows';
import { useRowAds } from '@/lib/client/sets/use-row-ads';
import { pictureCounts } from '@/components/job-words/picture-counts';
import { pictureWords } from '@/components/job-words/picture-words';
import { RowActions } from './row-actions';
import { RowFrames } from './row-frames';
import { useInSight } from './use-in-sight';

/** One product of a set: its name, how it goes with it, and its ads as they come. */
export function SetRowItem({ row }: { row: SetRow }) {
  const item = useRef<HTMLLIElement>(null);
  const ads = useRowAds(row.job, useInSight(item));
  const { count, aspect_ratio } = (row.job ?? row.wanted).input;
  return (
    <li
      ref={item}
      aria-label={row.productName}
      className="group relative grid gap-x-8 gap-y-3 border-b border-rule py-4 first:pt-0 last:border-b-0 last:pb-0 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)]"
    >
      <div className="min-w-0">
        <h3 className="text-body font-semibold">
          <RowName row={row} />
        </h3>
        <RowState row={row} />
        <RowActions row={row} />
      </div>
      <RowFrames
        count={row.job?.progress.total_ads ?? count}
        ratio={aspect_ratio}
        status={row.job?.status ?? (row.wanted?.problem === null ? 'queued' : 'failed')}
        ads={ads}
        productName={row.productName}
      />
    </li>
  );
}

function RowName({ row: { jobId, productName, wanted } }: { row: SetRow }) {
  // What was refused has no page of its own.
  if (wanted && wanted.problem !== null) return <bdi>{productName}</bdi>;
  return (
    // The whole row is the link's target.
    <Link
      href={`/jobs/${jobId}`}
      className="line-clamp-2 decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
    >
      <bdi>{productName}</bdi>
    </Link>
  );
}

function RowState({ row: { job, wanted } }: { row: SetRow }) {
  const online = useOnline();
  if (!job) {
    if (wanted.problem !== null) return <p className="mt-0.5 text-small font-medium text-alarm">{wanted.problem}</p>;
    const words = online ? 'On its way to the server' : 'Kept here until you’re back online';
    return <p className="mt-0.5 text-small text-ink-soft">{words}</p>;
  }
  const { line, advice } = pictureWords(job, pictureCounts(job, []));
  if (!job.error || !advice) return <p className="mt-0.5 text-small text-ink-soft">{line}</p>;
  return (
    <>
      <p className="mt-0.5 text-small font-medium text-alarm">{advice.title}</p>
      <p dir="auto" className="text-small">
        {job.error.message}
      </p>
      <p className="text-small text-ink-soft">{advice.advice}</p>
    </>
  );
}
