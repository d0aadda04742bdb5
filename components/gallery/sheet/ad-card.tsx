'use client';

import { memo } from 'react';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { AD_SIZES, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';
import type { JobStatus } from '@/lib/domain/work/job-status';
import { templateName } from '@/lib/domain/kinds/picture-names';
import { classNames } from '@/components/ui/class-names';
import { sheetNumber } from '@/components/proof-sheet/sheet-columns';
import { adAlt } from '../ad/ad-words';
import { CardOutcome } from './card-outcome';
import { DevelopingImage } from '../ad/developing-image';
import { DraftMark } from '../drafts/draft-mark';
import { DownloadOne } from './download-one';
import { FailedFace } from './failed-face';
import { frameState } from './frame-state';
import { RetryFace } from './retry-face';

interface AdCardProps {
  number: number;
  total: number;
  ratio: AspectRatio;
  /** null until it is planned. */
  ad: IdentifiedAd | null;
  /** What became of the ads is still on its way to this page. */
  isComing: boolean;
  jobId: string;
  jobStatus: JobStatus;
  /** What the job is about. */
  title: string;
  /** Of a draft: whether it shall be made again, larger. */
  picked: boolean;
  /** `id`: of the ad. */
  onPick: (id: string, picked: boolean) => void;
  onOpen: (number: number) => void;
  /** Among what is seen before anything is scrolled. */
  isFirst: boolean;
  /** Whether its picture is fetched: on a slow network the first ones would share it with all others. */
  fetches: boolean;
  /** Called when its picture is there, or can't be. */
  onFetched: () => void;
}

/** The inside of the others is neither styled nor painted before it comes into sight: the frame is as large without it. */
const WHEN_SEEN = { contentVisibility: 'auto' } as const;

const WORDS = { waiting: 'Waiting', rendering: 'Making it', 'not-made': 'Not made' } as const;

/** The id of the button that shows an ad full size: where the focus goes back to. */
export const openerId = (number: number) => `open-ad-${number}`;

/** The id of a frame: where the focus stays when what was pressed in it goes away. */
export const frameId = (number: number) => `frame-${number}`;

/** One frame of the sheet, which turns into its ad where it stands; left alone by changes of its job that are not its own. */
export const AdCard = memo(function AdCard({
  number,
  total,
  ratio,
  ad,
  isComing,
  jobId,
  jobStatus,
  title,
  picked,
  onPick,
  onOpen,
  isFirst,
  fetches,
  onFetched,
}: AdCardProps) {
  const { width, height } = AD_SIZES[ratio];
  const state = frameState(ad, jobStatus);
  const retryAt = state === 'waiting' ? (ad?.retry_at ?? null) : null;
  return (
    <li id={frameId(number)} tabIndex={-1} className="min-w-0" data-status={state}>
      <div
        className={classNames(
          'relative overflow-hidden has-[>button:focus-visible]:outline-[3px] has-[>button:focus-visible]:outline-offset-[3px]',
          state !== 'done' && 'picture-box',
          state === 'rendering' && 'roller',
        )}
        style={{ aspectRatio: `${width} / ${height}`, ...(!isFirst && WHEN_SEEN) }}
      >
        {state === 'done' && ad && (
          <button
            type="button"
            id={openerId(number)}
            onClick={() => onOpen(number)}
            className="absolute inset-0 size-full cursor-zoom-in outline-none"
          >
            <DevelopingImage
              // One alone is as large as the screen; the full one of any is there when it is opened.
              src={fetches ? ((total > 1 ? ad.thumbnail_url : null) ?? ad.firebase_url ?? '') : null}
              onSettled={onFetched}
              first={isFirst}
              preview={ad.preview}
              alt={adAlt(ad, title)}
              width={ad.width ?? width}
              height={ad.height ?? height}
            />
          </button>
        )}
        {state === 'done' && ad && (
          <DraftMark jobId={jobId} ad={ad} picked={picked} onPick={(chosen) => onPick(ad.id, chosen)} />
        )}
        {state === 'failed' && ad && (
          <FailedFace
            ad={ad}
            jobId={jobId}
            retryable={jobStatus !== 'cancelled'}
            onRetry={() => document.getElementById(frameId(number))?.focus()}
          />
        )}
        {retryAt && <RetryFace retryAt={retryAt} error={ad?.error ?? null} />}
        {state !== 'done' && state !== 'failed' && !retryAt && !isComing && (
          <span className="absolute inset-0 flex items-center justify-center">
            <span className="bg-sheet px-2 text-small text-ink-soft">{WORDS[state]}</span>
          </span>
        )}
      </div>
      <div className="mt-1 flex min-h-11 flex-wrap items-center sm:min-h-9">
        <p
          className={classNames(
            'min-w-0 flex-1 text-small leading-4',
            state === 'rendering' ? 'font-semibold text-ember-ink' : state !== 'done' && 'text-ink-soft',
          )}
        >
          <span className="me-2 font-mono text-mini font-normal text-ink-soft tabular-nums">
            {sheetNumber(number, total)}
          </span>
          {ad && templateName(ad.template)}
        </p>
        {state === 'done' && ad && (
          <>
            <DownloadOne ad={ad} />
            <CardOutcome jobId={jobId} ad={ad} />
          </>
        )}
      </div>
      {ad?.note && <p className="mt-1 text-small text-ink-soft">{ad.note}</p>}
    </li>
  );
});
