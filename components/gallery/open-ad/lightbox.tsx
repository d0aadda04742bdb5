'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { KeyboardEvent, SyntheticEvent } from 'react';
import { compareWith, useAdEdit } from '@/lib/client/asking/ad-edits';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedPictureJob, picturesOf } from '@/lib/domain/jobs/job';
import { Modal } from '@/components/ui/modal';
import { sheetNumber } from '@/components/proof-sheet/sheet-columns';
import { OpenAd } from './open-ad';

interface LightboxProps {
  /** Finished ads only, by number. */
  ads: IdentifiedAd[];
  total: number;
  job: IdentifiedPictureJob;
  openNumber: number | null;
  onMove: (number: number) => void;
  onClose: () => void;
}

export function Lightbox({ ads, total, job, openNumber, onMove, onClose }: LightboxProps) {
  const index = ads.findIndex(({ number }) => number === openNumber);
  const ad = ads[index];
  const { against } = useAdEdit(job.id, ad?.id ?? '');

  function step(by: number) {
    const next = ads[index + by];
    if (next) onMove(next.number);
  }

  /** Escape, or Back on a phone: two versions beside each other make way for one before the ad does for the sheet. */
  function leaveComparing(event: SyntheticEvent) {
    if (!ad || against === null) return;
    event.preventDefault();
    compareWith(job.id, ad.id, null);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowLeft: -1, ArrowRight: 1, Home: -index, End: ads.length - 1 - index }[event.key];
    // In a field the keys move the cursor or the choice.
    if (by === undefined || isField(event.target)) return;
    event.preventDefault();
    step(by);
  }

  return (
    <Modal
      open={ad !== undefined}
      onClose={onClose}
      onCancel={leaveComparing}
      labelledBy="lightbox-heading"
      className="size-full max-h-none max-w-none bg-bed"
    >
      {ad && (
        <div
          onKeyDown={onKeyDown}
          className="grid min-h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] lg:h-full lg:grid-cols-[minmax(0,1fr)_clamp(21rem,27vw,25rem)] lg:grid-rows-[auto_minmax(0,1fr)]"
        >
          <div className="sticky top-0 z-2 flex items-center justify-between gap-2 border-b border-rule bg-sheet px-3 py-1.5 sm:px-5 lg:col-span-2">
            <h2 id="lightbox-heading" className="font-display text-lead font-bold">
              {picturesOf(job).noun === 'ad' ? `Ad ${ad.number}` : 'Image'}{' '}
              <span className="ms-1 font-mono text-small font-normal text-ink-soft">
                {sheetNumber(ad.number, total)}
              </span>
            </h2>
            <div className="-me-2 flex">
              <PageButton name="Previous ad" disabled={index === 0} onClick={() => step(-1)} icon={ChevronLeft} />
              <PageButton
                name="Next ad"
                disabled={index === ads.length - 1}
                onClick={() => step(1)}
                icon={ChevronRight}
              />
              <PageButton name="Close" onClick={onClose} icon={X} />
            </div>
          </div>
          <OpenAd key={ad.id} job={job} ad={ad} onSwipe={step} />
        </div>
      )}
    </Modal>
  );
}

function isField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

interface PageButtonProps {
  name: string;
  icon: typeof X;
  disabled?: boolean;
  onClick: () => void;
}

function PageButton({ name, icon: Icon, disabled = false, onClick }: PageButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={disabled}
      onClick={onClick}
      className="flex size-11 items-center justify-center hover:bg-bed aria-disabled:opacity-35 aria-disabled:hover:bg-transparent"
    >
      <Icon aria-hidden="true" className="size-5" />
      <span className="sr-only">{name}</span>
    </button>
  );
}
