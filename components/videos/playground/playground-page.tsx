'use client';

import { useState } from 'react';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import { playgroundTicket, usePlaygroundTicket } from '@/lib/client/tickets/playground/playground-ticket-store';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { NumberedSteps } from '@/components/ui/numbered-steps';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { VideosLayout } from '../videos-layout';
import { PlaygroundForm } from './playground-form';
import { usePlaygroundIntake } from './playground-intake-store';

/** One video of a prompt at a time. */
export function PlaygroundPage() {
  useOpened(playgroundTicket);
  const currentJobId = usePlaygroundTicket((ticket) => ticket.currentJobId);
  const locked = usePlaygroundTicket((ticket) => ticket.submitRequested);
  const take = usePlaygroundIntake((intake) => intake.take);
  const [focusJobId, setFocusJobId] = useState<string | null>(null);
  return (
    <VideosLayout
      make="playground"
      title={
        <>
          Say it,
          <br />
          see it move.
        </>
      }
      intro="A video of 4 to 30 seconds from a prompt and up to three pictures. Change it in your own words, version by version. No account needed."
      ticket={<PlaygroundForm onRequested={setFocusJobId} />}
      empty={<EmptyPlayground />}
      {...{ currentJobId, focusJobId, locked, take }}
    />
  );
}

const STEPS = [
  ['Said', 'What the video shall show, in your own words, with pictures to go by if you have some.'],
  ['Made', 'A draft first, if you like, to see whether it is what you mean.'],
  ['Changed', '“Warmer”, “slower”: each change is another version, and all of them stay.'],
] as const;

/** What stands on the sheet before the first video. */
function EmptyPlayground() {
  const ratio = usePlaygroundTicket(({ form }) => form.ratio);
  const { width, height } = AD_SIZES[ratio];
  return (
    <>
      <SheetFrame slug={<span>No video yet</span>}>
        <div
          className="picture-box mx-auto flex max-h-[26rem] max-w-full items-center justify-center"
          style={{ aspectRatio: `${width} / ${height}` }}
        >
          <span className="bg-sheet px-2 text-small text-ink-soft">Your video appears here</span>
        </div>
      </SheetFrame>
      <NumberedSteps steps={STEPS} className="mt-10 gap-y-4 sm:grid-cols-3" />
    </>
  );
}
