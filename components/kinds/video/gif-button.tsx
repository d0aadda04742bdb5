'use client';

import { ImagePlay } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useJobsWhere } from '@/lib/client/listening/jobs-where';
import { askForJob } from '@/lib/client/outbox/asked-jobs';
import { downloadPart } from '@/lib/client/videos/video-file';
import type { AnyFilmJob } from '@/lib/client/videos/video-job';
import { isOfKind } from '@/lib/domain/jobs/is-of-kind';
import { subjectOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { useJobStart } from '@/components/ticket/use-job-start';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { bytesText } from './fact-words';

/** A GIF of a finished video: made when somebody first wants it, saved as soon as it is there. */
export function GifButton({ job }: { job: AnyFilmJob }) {
  const made = useJobsWhere('input.job_id', [job.id]).find((one) => isOfKind(one, 'video_gif'));
  const gif = made && isOfKind(made, 'video_gif') ? made : null;
  const ask = useJobStart(() =>
    askForJob({ type: 'video_gif', input: { job_id: job.id, title: subjectOf(job).title } }),
  );
  const download = useAction(downloadPart);
  /** Whether it was asked for on this page: it is saved by itself then. */
  const awaited = useRef(false);
  const isMaking = gif !== null && !isTerminal(gif.status);
  const url = gif?.status === 'completed' ? (gif.result?.gif_url ?? null) : null;
  const failure = gif?.status === 'failed' ? (gif.error?.message ?? null) : null;

  const saveAwaited = useEffectEvent((address: string) => {
    if (!awaited.current) return;
    awaited.current = false;
    download.run(job, 'GIF', address);
  });
  useEffect(() => {
    if (url) saveAwaited(url);
  }, [url]);

  function press() {
    if (url) return download.run(job, 'GIF', url);
    if (isMaking) return;
    awaited.current = true;
    ask.run();
  }

  return (
    <>
      <Button aria-disabled={isMaking || download.busy || (url ? false : ask.isBarred)} onClick={press}>
        <ImagePlay aria-hidden="true" className="size-4.5" />
        {isMaking || ask.busy
          ? 'Making the GIF…'
          : url
            ? `Download GIF, ${bytesText(gif?.result?.bytes ?? 0)}`
            : 'GIF for e-mail'}
      </Button>
      <Problem text={(url ? null : ask.problem) ?? download.problem ?? failure} className="w-full empty:hidden" />
    </>
  );
}
