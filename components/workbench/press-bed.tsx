'use client';

import { useEffect } from 'react';
import { whenTouched } from '@/lib/client/browser/when-touched';
import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { SAMPLE_COLORS } from '@/lib/client/tickets/sample/sample-ticket';
import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { drawableHex } from '@/components/ticket/hex-color';
import { LazyLiveJob } from '@/components/live-job/lazy-live-job';
import { EmptySheet } from '@/components/proof-sheet/empty-sheet';
import { ReturnsMark } from '@/components/proof-sheet/returns-mark';
import { samplesFor } from '@/components/proof-sheet/sample-ads';
import { SamplePreload } from '@/components/proof-sheet/sample-preload';
import { useUntouched } from './use-untouched';
import { NumberedSteps } from '@/components/ui/numbered-steps';

interface PressBedProps {
  jobId: string | null;
  /** The job that was just sent from this page: its heading takes the focus. */
  focusJobId: string | null;
}

/** What lies on the press bed: the job that was sent, or the sheet as it will be printed. */
export function PressBed({ jobId, focusJobId }: PressBedProps) {
  // Whoever begins is about to send a job, and may be offline by then.
  useEffect(() => whenTouched(LazyLiveJob.ahead), []);
  if (jobId) return <LazyLiveJob key={jobId} jobId={jobId} takeFocus={jobId === focusJobId} />;
  return (
    <div className="[@media(min-width:64rem)_and_(min-height:52rem)]:sticky [@media(min-width:64rem)_and_(min-height:52rem)]:top-10">
      <PreviewSheet />
      <NumberedSteps steps={STEPS} className="mt-10 gap-y-4 sm:grid-cols-3" />
    </div>
  );
}

function PreviewSheet() {
  const form = useTicket((ticket) => ticket.form);
  const isUntouched = useUntouched();
  const count = Math.min(
    BULK_LIMITS.max_count,
    Math.max(BULK_LIMITS.min_count, Math.round(form.count) || BULK_LIMITS.min_count),
  );
  // Whoever opens the page for the first time shall not wait for its scripts to see them.
  const showsSamples = isUntouched ?? true;
  const samples = showsSamples ? samplesFor(count, form.aspect_ratio) : [];
  const colors = showsSamples ? SAMPLE_COLORS : form;
  return (
    <>
      {isUntouched === null && <ReturnsMark />}
      {isUntouched === null && samples[0] && <SamplePreload src={samples[0].src} />}
      <EmptySheet
        count={count}
        ratio={form.aspect_ratio}
        primary={drawableHex(colors.primary_color_hex, '#000000')}
        secondary={drawableHex(colors.secondary_color_hex, '#808080')}
        samples={samples}
      />
    </>
  );
}

const STEPS = [
  ['Planned', 'Each frame gets a template of its own and words written from your description.'],
  ['Made', 'Your photo, logo and colours are set into it. It appears here at once, one by one.'],
  ['Yours', 'Look at it full size, download one or all, or come back to the job later.'],
] as const;
