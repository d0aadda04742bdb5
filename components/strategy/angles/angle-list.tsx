'use client';

import { useRef } from 'react';
import { jobsOfKind, type PlanJob } from '@/lib/client/research/plan-jobs';
import type { OwnProduct } from '@/lib/client/sets/own-product';
import { decideAngle } from '@/lib/client/strategy/strategy-actions';
import type { ShownAngle, ShownPersona } from '@/lib/domain/strategy/hand-edits';
import { isTerminal } from '@/lib/domain/work/job-status';
import type { StrategicAnalysis } from '@/lib/domain/strategy/strategic-analysis';
import { useSending } from '@/components/brands/use-sending';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { AngleCard } from './angle-card';
import type { AngleOfPage } from './angle-of-page';
import { sketchLookOf } from './sketch-look';

interface AngleListProps {
  own: OwnProduct;
  analysis: StrategicAnalysis;
  angles: readonly ShownAngle[];
  personas: readonly ShownPersona[];
  jobs: readonly PlanJob[];
}

/** The angles as cards, those for which most speaks first; dismissed ones are put away below. */
export function AngleList({ own, analysis, angles, personas, jobs }: AngleListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const look = sketchLookOf(own.brand, own.product);
  const angleJobs = jobsOfKind(jobs, 'approve_angle');
  const shown = angles.filter(({ status }) => status !== 'dismissed');
  const dismissed = angles.filter(({ status }) => status === 'dismissed');
  const cardOf = (angle: ShownAngle): AngleOfPage => {
    const made = angleJobs.filter(({ input }) => input.angle_id === angle.angle_id);
    const isAsked = isBeingApproved(made, analysis.decisions[angle.angle_id]?.at);
    return {
      ...{ own, analysis, look, jobs: made },
      angle: isAsked ? { ...angle, status: 'approved' } : angle,
      persona: personas.find(({ persona_id }) => persona_id === angle.persona_id) ?? null,
    };
  };
  return (
    <section aria-labelledby="angles">
      <h2
        id="angles"
        ref={heading}
        tabIndex={-1}
        className="mb-3 border-t border-ink pt-2 font-display text-title font-bold tracking-tight"
      >
        Angles
      </h2>
      <ul className="grid gap-5 xl:grid-cols-2">
        {shown.map((angle) => (
          <li key={angle.angle_id} className="min-w-0">
            {/* The button that was pressed goes with its card. */}
            <AngleCard of={cardOf(angle)} onDismissed={() => heading.current?.focus()} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="text-small text-ink-soft">All of them are dismissed.</p>}
      {dismissed.length > 0 && <Dismissed own={own} analysis={analysis} angles={dismissed} />}
    </section>
  );
}

/** Whoever asks for ads of an angle approves it. Their job notes so, a moment after it is on screen. */
const isBeingApproved = (jobs: AngleOfPage['jobs'], decidedAt: Date | undefined) =>
  jobs.some(({ status, created_at }) => !isTerminal(status) && (decidedAt === undefined || created_at > decidedAt));

function Dismissed({ own, analysis, angles }: Pick<AngleListProps, 'own' | 'analysis' | 'angles'>) {
  const place = { brandId: own.brand.id, productId: own.product.id };
  const back = useSending((id: string) => decideAngle(place, analysis.analysis_id, id, 'proposed'));
  return (
    <details className="mt-6 border-t border-rule">
      <summary className="flex min-h-11 w-fit items-center text-small font-medium text-ink-soft hover:text-ink">
        Dismissed ({angles.length})
      </summary>
      <ul className="border-t border-rule">
        {angles.map(({ angle_id, title, hook }) => (
          <li key={angle_id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-rule py-1">
            <p dir="auto" className="min-w-0 flex-1 basis-40">
              {hook}
            </p>
            <Button look="quiet" onClick={() => back.run(angle_id)}>
              Bring back<span className="sr-only"> {title}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Problem text={back.problem} />
    </details>
  );
}
