'use client';

import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import type { VideoForm, VideoSort } from '@/lib/client/tickets/video/video-ticket';
import { AVATAR_LIMITS, presentingScenes, scriptSeconds } from '@/lib/domain/kinds/avatar/avatar-video';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { VIDEO_LIMITS } from '@/lib/domain/video/video-limits';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { NumberedSteps } from '@/components/ui/numbered-steps';

const STEPS: Record<VideoSort, readonly (readonly [string, string])[]> = {
  film: [
    ['Written', 'The scenes and their words, from what you say of your product and nothing else.'],
    ['Drawn', 'Your photos, logo and colours, scene by scene. Each appears here as soon as it is there.'],
    ['Yours', 'Watch it, download the MP4, or have it in another shape or language with one press.'],
  ],
  presenter: [
    ['Written', 'What is said: your script word for word, or one from what you say of your product.'],
    ['Made', 'Sentence by sentence, a scene for each. Each appears here as soon as it is there.'],
    ['Yours', 'Watch it, download the MP4, or have it in another shape with one press.'],
  ],
};

/** The nearest whole number of scenes or seconds that can be asked for. */
function within(value: number, { least, most, usual }: { least: number; most: number; usual: number }): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : usual;
}

function filmedAs({ scenes, seconds }: VideoForm) {
  return { count: within(scenes, VIDEO_LIMITS.scenes), seconds: within(seconds, VIDEO_LIMITS.seconds) };
}

/** As long as the script takes, where there is one. */
function presentedAs({ script, lang, product_description, seconds }: VideoForm) {
  const spoken = scriptSeconds({ script: script.trim() || null, lang, product_description });
  const length = within(spoken ?? seconds, AVATAR_LIMITS.seconds);
  return { count: presentingScenes(length), seconds: length };
}

/** What stands on the sheet before the first video: its storyboard, still empty, as the ticket has it. */
export function EmptyVideos() {
  const form = useVideoTicket((ticket) => ticket.form);
  const { ratio, sort } = form;
  const { width, height } = AD_SIZES[ratio];
  const { count, seconds } = sort === 'presenter' ? presentedAs(form) : filmedAs(form);
  return (
    <>
      <SheetFrame
        slug={
          <>
            <span>No video yet</span>
            <span>
              {ratio} · {seconds} s
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
      <NumberedSteps steps={STEPS[sort]} className="mt-10 gap-y-4 sm:grid-cols-3" />
    </>
  );
}
