'use client';

import { useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { BULK_LIMITS } from '@/lib/domain/kinds/ads/bulk-dynamic';
import { drawableHex } from '@/components/job-form/hex-color';
import { LiveJob } from '@/components/live-job/live-job';
import { EmptySheet } from '@/components/proof-sheet/empty-sheet';

interface PressBedProps {
  jobId: string | null;
  /** The job that was just sent from this page: its heading takes the focus. */
  focusJobId: string | null;
}

/** What lies on the press bed: the job that was sent, or the sheet as it will be printed. */
export function PressBed({ jobId, focusJobId }: PressBedProps) {
  if (jobId) return <LiveJob key={jobId} jobId={jobId} takeFocus={jobId === focusJobId} />;
  return (
    <div className="[@media(min-width:64rem)_and_(min-height:52rem)]:sticky [@media(min-width:64rem)_and_(min-height:52rem)]:top-10">
      <PreviewSheet />
      <HowItGoes />
    </div>
  );
}

function PreviewSheet() {
  const form = useTicket((ticket) => ticket.form);
  const count = Math.min(
    BULK_LIMITS.max_count,
    Math.max(BULK_LIMITS.min_count, Math.round(form.count) || BULK_LIMITS.min_count),
  );
  return (
    <EmptySheet
      count={count}
      ratio={form.aspect_ratio}
      primary={drawableHex(form.primary_color_hex, '#000000')}
      secondary={drawableHex(form.secondary_color_hex, '#808080')}
    />
  );
}

const STEPS = [
  ['Planned', 'Each frame gets a template of its own and words written from your description.'],
  ['Made', 'Your photo, logo and colours are set into it. It appears here at once, one by one.'],
  ['Yours', 'Look at it full size, download one or all, or come back to the job later.'],
] as const;

function HowItGoes() {
  return (
    <ol className="mt-10 grid gap-x-8 gap-y-4 sm:grid-cols-3">
      {STEPS.map(([name, text], index) => (
        <li key={name} className="border-t border-ink/40 pt-2">
          <p className="flex items-baseline gap-2 font-display font-bold">
            <span className="font-mono text-mini font-normal text-ink-soft">{index + 1}</span>
            {name}
          </p>
          <p className="mt-0.5 text-small text-ink-soft">{text}</p>
        </li>
      ))}
    </ol>
  );
}
