'use client';

import { Download } from 'lucide-react';
import Link from 'next/link';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import { bytesText } from '../video/fact-words';
import { buttonClass } from '@/components/ui/button';

type GifJob = Identified<JobOf<'video_gif'>>;

/** A GIF of a video, as it will stand in a mail, and the way back to its video. */
export function GifSheet({ job: { result, input } }: { job: GifJob }) {
  return (
    <>
      {result && (
        <>
          {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
          <img
            src={result.gif_url}
            alt={`GIF of ${input.title}`}
            width={result.width}
            height={result.height}
            className="max-h-[70vh] w-auto max-w-full"
          />
          <a href={result.gif_url} download className={buttonClass('hot', 'mt-4')}>
            <Download aria-hidden="true" className="size-4.5" />
            Download GIF, {bytesText(result.bytes)}
          </a>
        </>
      )}
      <p className="mt-4">
        <Link href={`/jobs/${input.job_id}`} className="underline decoration-rule-strong underline-offset-4">
          Go to the video
        </Link>
      </p>
    </>
  );
}

/** In lists: the GIF itself, small. */
export function GifPreview({ job: { result } }: { job: GifJob }) {
  if (!result) return null;
  return (
    // eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere
    <img src={result.gif_url} alt="" loading="lazy" className="h-24 w-auto" />
  );
}
