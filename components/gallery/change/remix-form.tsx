'use client';

import { WandSparkles } from 'lucide-react';
import { type AdEdit, outcomeOf, remixVersion, setInstruction } from '@/lib/client/asking/ad-edits';
import type { TemplateVersion } from '@/lib/client/asking/ad-versions';
import { useService } from '@/lib/client/listening/service-store';
import { aboutUsd, remixUsd } from '@/lib/client/asking/version-prices';
import { fullProblem, instructionProblem, withWish } from '@/lib/client/asking/wish';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { MAX_INSTRUCTION } from '@/lib/domain/ads/instruction';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { CopyCell } from './copy-cell';
import { FailedVersionNote } from './failed-version-note';
import { submitByKeys } from './submit-keys';

interface RemixFormProps {
  jobId: string;
  ad: IdentifiedAd;
  edit: AdEdit;
  /** The one on view: what the remix is made from. */
  version: TemplateVersion;
  /** How many there are. */
  count: number;
  /** On a phone the picture is above the fields. */
  showPicture: () => void;
}

const EXAMPLES = ['Warmer light', 'Add a plant', 'Bolder colours', 'Fewer words'];

/** Another version by an instruction in the person's own words. */
export function RemixForm({ jobId, ad, edit, version, count, showPicture }: RemixFormProps) {
  const price = aboutUsd(remixUsd(useService(), version));
  const { instruction } = edit;
  const { problem, news, failure } = outcomeOf(edit, 'remix');
  const full = fullProblem(count);
  const ready = instructionProblem(instruction) === null && full === null && edit.underWay === null;
  const making = edit.underWay?.asked === 'remix';

  return (
    <form
      aria-label="Remix this ad"
      onKeyDown={submitByKeys}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        showPicture();
        void remixVersion(jobId, ad, version.number, instruction);
      }}
    >
      <div className="border border-rule-strong">
        <CopyCell
          long
          label="Remix: what shall be different?"
          value={instruction}
          max={MAX_INSTRUCTION}
          onChange={(value) => setInstruction(jobId, ad.id, value)}
        />
        <div className="flex flex-wrap gap-1.5 bg-sheet px-3 pt-1 pb-2.5">
          {EXAMPLES.map((wish) => (
            <button
              key={wish}
              type="button"
              onClick={() => setInstruction(jobId, ad.id, withWish(instruction, wish))}
              className="min-h-11 border border-rule-strong px-2.5 text-small hover:border-ink hover:bg-bed sm:min-h-8"
            >
              {wish}
            </button>
          ))}
        </div>
      </div>
      <Problem text={full ?? problem} className="mt-2 empty:mt-0" />
      <FailedVersionNote
        jobId={jobId}
        adId={ad.id}
        failure={failure}
        wordsGone={failure?.request.type === 'remix_ad' && failure.request.instruction !== instruction.trim()}
        className="mt-2 empty:mt-0"
      />
      <Button
        type="submit"
        look={ready ? 'hot' : 'plain'}
        aria-disabled={!ready}
        title="Ctrl + Enter"
        className="mt-2 w-full aria-disabled:opacity-60"
      >
        <WandSparkles aria-hidden="true" className="size-4.5" />
        {making ? 'Making it…' : 'Remix'}
        {price && !making && <span className="font-mono text-small font-normal">{price}</span>}
      </Button>
      <p role="status" className="mt-1.5 text-small text-ink-soft empty:mt-0">
        {!making && news}
      </p>
    </form>
  );
}
