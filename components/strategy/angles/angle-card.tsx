'use client';

import { makeVideoOfAngle } from '@/lib/client/videos/make-video-of';
import { decideAngle } from '@/lib/client/strategy/strategy-actions';
import { useSending } from '@/components/brands/use-sending';
import { TEMPLATE_DETAILS } from '@/lib/domain/ads/template';
import type { AngleStatus } from '@/lib/domain/strategy/angle';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Problem } from '@/components/ui/problem';
import { TemplateSketch } from '../sketch/template-sketch';
import { AngleAds } from './angle-ads';
import type { AngleOfPage } from './angle-of-page';
import { AngleText } from './angle-text';
import { STATUS_WORDS } from './angle-words';
import { MakeAngleAds } from './make-angle-ads';
import { QuotingText } from '@/components/ui/quoting-text';

/** One thing that the ads can say, to whom, and why that can be believed: put right, approved, dismissed, made into ads. */
export function AngleCard({ of, onDismissed }: { of: AngleOfPage; onDismissed: () => void }) {
  const { own, analysis, angle, look, jobs } = of;
  const { angle_id, templates, headlines, score, status, why } = angle;
  const place = { brandId: own.brand.id, productId: own.product.id };
  const decide = useSending((to: AngleStatus) => decideAngle(place, analysis.analysis_id, angle_id, to));
  const [template] = templates;
  return (
    <article
      aria-label={angle.title}
      className={classNames(
        '@container border bg-sheet p-4 sm:p-5',
        status === 'approved' ? 'border-ink border-s-[6px] border-s-good' : 'border-rule-strong',
      )}
    >
      <div className="grid gap-x-5 gap-y-4 @lg:grid-cols-[10rem_minmax(0,1fr)]">
        <div className="grid content-start gap-2 @max-lg:max-w-48">
          {template && <TemplateSketch template={template} headline={headlines[0] ?? angle.hook} look={look} />}
          <p className="text-mini text-ink-soft">{templates.map((id) => TEMPLATE_DETAILS[id].name).join(', ')}</p>
          <p className="flex flex-wrap gap-x-3 text-small">
            <span className="font-semibold">{STATUS_WORDS[status]}</span>
            <span className="text-ink-soft tabular-nums">{score} of 100</span>
          </p>
        </div>
        <AngleText of={of} />
      </div>
      {why !== '' && (
        <p dir="auto" className="mt-3 text-small text-ink-soft">
          <QuotingText text={why} />
        </p>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule pt-3">
        {status === 'approved' ? (
          <>
            <Button onClick={() => makeVideoOfAngle(own, angle, analysis.lang)}>Make a video</Button>
            <Button look="quiet" onClick={() => decide.run('proposed')}>
              Take the approval back
            </Button>
          </>
        ) : (
          <Button onClick={() => decide.run('approved')}>Approve</Button>
        )}
        <Button
          look="quiet"
          onClick={() => {
            decide.run('dismissed');
            onDismissed();
          }}
        >
          Dismiss
        </Button>
        <Problem text={decide.problem} />
      </div>
      <MakeAngleAds of={of} />
      {jobs.length > 0 && <AngleAds angleId={angle_id} jobs={jobs} />}
    </article>
  );
}
