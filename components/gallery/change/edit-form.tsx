'use client';

import { type AdEdit, makeVersion, outcomeOf, setWish } from '@/lib/client/asking/ad-edits';
import type { TemplateVersion } from '@/lib/client/asking/ad-versions';
import { useService } from '@/lib/client/listening/service-store';
import { aboutUsd, editUsd } from '@/lib/client/asking/version-prices';
import { fullProblem, isSameWish, templateChoices, wishOf, withTemplate } from '@/lib/client/asking/wish';
import { COPY_LIMITS, type IdentifiedAd } from '@/lib/domain/ads/ad';
import type { IdentifiedPictureJob } from '@/lib/domain/jobs/job';
import type { AdWish } from '@/lib/domain/jobs/request';
import { TEMPLATE_DETAILS } from '@/lib/domain/ads/template';
import { CopyCell } from './copy-cell';
import { FailedVersionNote } from './failed-version-note';
import { MakeRow } from './make-row';
import { PointsCells } from './points-cells';
import { RatioChoice } from '@/components/ticket/ratio-choice';
import { submitByKeys } from './submit-keys';
import { TemplateChoice } from './template-choice';

interface EditFormProps {
  job: IdentifiedPictureJob;
  ad: IdentifiedAd;
  edit: AdEdit;
  /** The one on view: what the person changes. */
  version: TemplateVersion;
  /** How many there are. */
  count: number;
  /** On a phone the picture is above the fields. */
  showPicture: () => void;
}

/** The words, format and template of an ad, to change them and make another version. */
export function EditForm({ job, ad, edit, version, count, showPicture }: EditFormProps) {
  const base = wishOf(version);
  const wish = edit.wish ?? base;
  const changed = edit.wish !== null && !isSameWish(wish, base);
  const full = fullProblem(count);
  const busy = edit.underWay !== null;
  const { problem, news, failure } = outcomeOf(edit, 'edit');
  const price = aboutUsd(editUsd(useService(), version));
  const { copy } = wish;
  const set = (change: Partial<AdWish>) => setWish(job.id, ad.id, { ...wish, ...change });
  const setCopy = (change: Partial<AdWish['copy']>) => set({ copy: { ...copy, ...change } });

  function make() {
    if (!changed || full || busy) return;
    showPicture();
    void makeVersion(job.id, ad, version.number, wish);
  }

  return (
    <form
      aria-label="Change this ad"
      onKeyDown={submitByKeys}
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <div className="grid gap-px border border-rule-strong bg-rule-strong">
        <CopyCell
          long
          label="Headline"
          value={copy.headline}
          max={COPY_LIMITS.headline}
          onChange={(headline) => setCopy({ headline })}
        />
        <CopyCell long label="Line" value={copy.line} max={COPY_LIMITS.line} onChange={(line) => setCopy({ line })} />
        <CopyCell
          label="Call to action"
          value={copy.call_to_action}
          max={COPY_LIMITS.call_to_action}
          onChange={(call_to_action) => setCopy({ call_to_action })}
        />
        {TEMPLATE_DETAILS[wish.template].points && (
          <PointsCells points={copy.points} onChange={(points) => setCopy({ points })} />
        )}
        <RatioChoice
          ratio={wish.aspect_ratio}
          sheetRatio={ad.aspect_ratio}
          onChange={(aspect_ratio) => set({ aspect_ratio })}
        />
        <TemplateChoice
          choices={templateChoices(job.offer, base)}
          template={wish.template}
          variation={wish.variation}
          onChange={(choice) => setWish(job.id, ad.id, withTemplate(wish, base, choice))}
        />
      </div>
      <MakeRow
        failed={
          <FailedVersionNote
            jobId={job.id}
            adId={ad.id}
            failure={failure}
            wordsGone={failure?.request.type === 'edit_ad' && !isSameWish(failure.request, wish)}
            className="mb-2 empty:mb-0"
          />
        }
        changed={changed}
        busy={busy}
        making={edit.underWay?.asked === 'edit'}
        price={price}
        problem={full ?? problem}
        news={news}
        onUndo={() => setWish(job.id, ad.id, null)}
      />
    </form>
  );
}
