'use client';

import Link from 'next/link';
import type { Identified, JobOf } from '@/lib/domain/jobs/job';
import { FINDING_MODULES, MODULE_DETAILS } from '@/lib/domain/strategy/module-ids';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { PLAIN_LOOK, TemplateSketch } from '@/components/strategy/sketch/template-sketch';
import { buttonClass } from '@/components/ui/button';
import { planHref } from './plan-href';

type StrategyJob = Identified<JobOf<'strategic_analysis'>>;

/** What an analysis has found so far, module by module, and the angles that it proposes. */
export function StrategySheet({ job: { input, result } }: { job: StrategyJob }) {
  if (!result) return null;
  const { modules, angles, failed_modules } = result;
  return (
    <SheetFrame
      slug={
        <>
          <bdi className="min-w-0 truncate">{input.title}</bdi>
          <span>{angles.length === 1 ? '1 angle' : `${angles.length} angles`}</span>
        </>
      }
    >
      <dl className="grid gap-3">
        {FINDING_MODULES.flatMap((id) => {
          const found = modules[id];
          if (!found) return [];
          return (
            <div key={id}>
              <dt className="font-display font-bold">{MODULE_DETAILS[id].name}</dt>
              <dd dir="auto">{found.summary}</dd>
            </div>
          );
        })}
      </dl>
      {failed_modules.length > 0 && (
        <p className="mt-3 border-s-[3px] border-alarm ps-3 text-small">
          Not found out: {failed_modules.map((id) => MODULE_DETAILS[id].name).join(', ')}.
        </p>
      )}
      <ul aria-label="Angles" className="mt-5 grid grid-cols-2 gap-3 @md:grid-cols-3 @2xl:grid-cols-4">
        {angles.map(({ angle_id, templates: [template], hook }) => (
          <li key={angle_id}>{template && <TemplateSketch template={template} headline={hook} look={PLAIN_LOOK} />}</li>
        ))}
      </ul>
      <p className="mt-5">
        <Link href={planHref(input, 'strategy')} className={buttonClass('hot')}>
          Open the strategy
        </Link>
      </p>
    </SheetFrame>
  );
}

const PREVIEWED = 4;

/** In lists: the first angles, drawn small. */
export function StrategyPreview({ job: { result } }: { job: StrategyJob }) {
  const angles = (result?.angles ?? []).slice(0, PREVIEWED);
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {angles.map(({ angle_id, templates: [template], hook }) =>
        template ? (
          <TemplateSketch
            key={angle_id}
            template={template}
            headline={hook}
            look={PLAIN_LOOK}
            className="size-16 shrink-0"
          />
        ) : null,
      )}
      {angles.length === 0 && <span className="picture-box size-16 shrink-0" />}
    </div>
  );
}
