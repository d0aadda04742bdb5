'use client';

import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { VIDEO_LIMITS } from '@/lib/domain/video/video-limits';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { NumberedSteps } from '@/components/ui/numbered-steps';

const STEPS = [
  ['Written', 'The scenes and their words, from what you say of your product and nothing else.'],
  ['Drawn', 'Your photos, logo and colours, scene by scene. Each appears here as soon as it is there.'],
  ['Yours', 'Watch it, download the MP4, or have it in another shape or language with one press.'],
] as const;

/** The nearest whole number of scenes or seconds that can be asked for. */
function within(value: number, { least, most, usual }: { least: number; most: number; usual: number }): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : usual;
}

/** What stands on the sheet before the first video: its storyboard, still empty, as the ticket has it. */
export function EmptyVideos() {
  const { ratio, scenes, seconds } = useVideoTicket((ticket) => ticket.form);
  const { width, height } = AD_SIZES[ratio];
  const count = within(scenes, VIDEO_LIMITS.scenes);
  return (
    <>
      <SheetFrame
        slug={
          <>
            <span>No video yet</span>
            <span>
              {ratio} · {within(seconds, VIDEO_LIMITS.seconds)} s
            </span>
          </>
        }
      >
        <div
          aria-hidden="true"
          className={
            width > height
              ? 'grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-3'
              : 'grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3'
          }
        >
          {Array.from({ length: count }, (_, index) => (
            <span
              key={index}
              className="picture-box flex items-end justify-start p-1.5"
              style={{ aspectRatio: `${width} / ${height}` }}
            >
              <span className="bg-sheet px-1 font-mono text-mini text-ink-soft tabular-nums">{index + 1}</span>
            </span>
          ))}
        </div>
      </SheetFrame>
      <NumberedSteps steps={STEPS} className="mt-10 gap-y-4 sm:grid-cols-3" />
    </>
  );
}
