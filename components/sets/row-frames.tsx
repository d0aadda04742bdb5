'use client';

import { X } from 'lucide-react';
import { previewDataUrl } from '@/lib/client/pictures/ad-preview';
import type { RowAd } from '@/lib/client/sets/use-row-ads';
import { AD_SIZES, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';
import type { JobStatus } from '@/lib/domain/work/job-status';
import { frameState } from '@/components/gallery/sheet/frame-state';
import { classNames } from '@/components/ui/class-names';

interface RowFramesProps {
  count: number;
  ratio: AspectRatio;
  status: JobStatus;
  ads: ReadonlyMap<number, RowAd>;
  productName: string;
}

/** The ads of one product at a common height: a frame for each from the start, which turns into its ad where it stands. */
export function RowFrames({ count, ratio, status, ads, productName }: RowFramesProps) {
  return (
    <ul aria-label={`Ads of ${productName}`} className="flex flex-wrap gap-1.5">
      {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
        <Frame key={number} number={number} ratio={ratio} status={status} ad={ads.get(number) ?? null} />
      ))}
    </ul>
  );
}

interface FrameProps {
  number: number;
  ratio: AspectRatio;
  status: JobStatus;
  ad: RowAd | null;
}

function Frame({ number, ratio, status, ad }: FrameProps) {
  const { width, height } = AD_SIZES[ratio];
  const state = frameState(ad, status);
  return (
    <li
      data-status={state}
      className={classNames('picture-box relative h-17 overflow-hidden sm:h-24', state === 'rendering' && 'roller')}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {state === 'done' && ad && (
        <>
          {ad.preview && (
            <span
              className="absolute inset-0 bg-cover"
              style={{ backgroundImage: `url("${previewDataUrl(ad.preview)}")` }}
            />
          )}
          {/* Straight from storage, as everywhere: an image service in between would keep copies of private pictures. */}
          {/* eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is */}
          <img
            src={ad.thumbnail_url ?? ad.firebase_url ?? ''}
            alt={`Ad ${number}`}
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
            className="stamp-in absolute inset-0 size-full object-cover"
          />
        </>
      )}
      {state === 'failed' && (
        <span className="absolute inset-0 flex items-center justify-center">
          <X aria-hidden="true" className="size-5 bg-sheet text-alarm" />
          <span className="sr-only">Ad {number} could not be made</span>
        </span>
      )}
    </li>
  );
}
