'use client';

import { setInstruction, setWish } from '@/lib/client/asking/ad-edits';
import { dismissFailure } from '@/lib/client/asking/dismissed-failures';
import type { FailedVersion } from '@/lib/client/asking/version-answer';
import { failedText } from '../ad/version-words';

interface FailedVersionNoteProps {
  jobId: string;
  adId: string;
  /** null when nothing has failed, or not here. */
  failure: FailedVersion | null;
  /** Whether the form has other words than the ones that failed: a reload has emptied it, or another tab has asked. */
  wordsGone?: boolean;
  className?: string;
}

const LINK = 'min-h-11 font-semibold underline underline-offset-2 hover:no-underline sm:min-h-8';

/** Why a version could not be made, on every tab and after a reload; where its words are gone, the way to get them back. */
export function FailedVersionNote({ jobId, adId, failure, wordsGone = false, className }: FailedVersionNoteProps) {
  return (
    <div role="alert" className={className}>
      {failure && (
        <div className="border-s-[3px] border-alarm bg-bed py-1.5 ps-3 pe-2 text-small">
          <p>
            <span className="font-semibold text-alarm">{failedText(failure)}</span> {failure.message}
          </p>
          <p className="flex flex-wrap gap-x-4">
            {wordsGone && (
              <button type="button" className={LINK} onClick={() => bringBack(jobId, adId, failure)}>
                Take its words again
              </button>
            )}
            <button type="button" className={LINK} onClick={() => dismissFailure(failure.id)}>
              Dismiss
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

function bringBack(jobId: string, adId: string, { request }: FailedVersion): void {
  if (request.type === 'remix_ad') setInstruction(jobId, adId, request.instruction);
  if (request.type !== 'edit_ad') return;
  const { copy, template, variation, aspect_ratio } = request;
  setWish(jobId, adId, { copy, template, variation, aspect_ratio });
}
