'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { instructionProblem } from '@/lib/client/asking/wish';
import { useService } from '@/lib/client/listening/service-store';
import { makeNextVersion } from '@/lib/client/videos/next-playground-video';
import type { PlaygroundJob } from '@/lib/client/videos/video-job';
import { usdText } from '@/lib/domain/money/money';
import { promptUsd } from '@/lib/domain/video/clip-estimate';
import { MAX_INSTRUCTION } from '@/lib/domain/ads/instruction';
import { MOST_INSTRUCTIONS } from '@/lib/domain/kinds/playground/playground-video';
import { roomLeft } from '@/components/ticket/text-cells';
import { useJobStart } from '@/components/ticket/use-job-start';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';

/** What shall be different, and the next version of the video: a job of its own, to which the page goes. */
export function NextVersionForm({ job }: { job: PlaygroundJob }) {
  const id = useId();
  const router = useRouter();
  const [instruction, setInstruction] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const next = useJobStart(async (change: Parameters<typeof makeNextVersion>[1]) => {
    router.push(`/jobs/${await makeNextVersion(job, change)}`);
  });
  const isFull = (job.input.previous?.instructions.length ?? 0) >= MOST_INSTRUCTIONS;

  function make() {
    const words = instruction.trim();
    if (words === '') return;
    const wrong = instructionProblem(words);
    setProblem(wrong);
    if (wrong === null) next.run({ instruction: words });
  }

  return (
    <form
      aria-label="Another version"
      className="mt-5 border border-rule px-3 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      {isFull ? (
        <p className="text-small">
          This video was changed {MOST_INSTRUCTIONS} times, which is as often as it can be. Begin anew with a prompt of
          its own.
        </p>
      ) : (
        <>
          <label htmlFor={id} className="block text-small font-semibold">
            What shall be different?
          </label>
          <div className="mt-1 flex flex-wrap items-start gap-2">
            <textarea
              id={id}
              dir="auto"
              rows={1}
              value={instruction}
              placeholder="Warmer light, slower…"
              onChange={(event) => {
                setInstruction(event.target.value);
                setProblem(null);
              }}
              className="field-sizing-content min-h-11 min-w-0 flex-1 basis-56 resize-none border border-rule-strong bg-sheet px-2 py-2 text-body"
            />
            <Button type="submit" aria-disabled={next.isBarred || instruction.trim() === ''}>
              Make this version
            </Button>
            {job.input.draft && (
              <Button look="hot" aria-disabled={next.isBarred} onClick={() => next.run({ draft: false })}>
                Again, finished
              </Button>
            )}
          </div>
        </>
      )}
      <p className="mt-1 font-mono text-mini text-ink-soft empty:mt-0">{roomLeft(instruction, MAX_INSTRUCTION)}</p>
      <Prices job={job} />
      <Problem text={problem ?? next.problem} className="mt-2 empty:mt-0" />
    </form>
  );
}

/** What another version costs where a model makes it. */
function Prices({ job: { input } }: { job: PlaygroundJob }) {
  const video = useService()?.video ?? null;
  if (!video || input.maker === 'studio') return null;
  const { duration_seconds: seconds, draft } = input;
  const price = (isDraft: boolean) => usdText(promptUsd(video, { seconds, draft: isDraft }));
  return (
    <p className="mt-2 text-small text-ink-soft">
      Each version costs about {price(draft)}
      {draft && `; the finished video about ${price(false)}`}.
    </p>
  );
}
