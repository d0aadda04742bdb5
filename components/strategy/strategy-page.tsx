'use client';

import { useState } from 'react';
import { jobsOfKind, type PlanJobOf, runningOf, usePlanJobs } from '@/lib/client/research/plan-jobs';
import { useResearch } from '@/lib/client/research/research-store';
import { askForAnalysis } from '@/lib/client/strategy/strategy-actions';
import { type AnalysisView, usePersonas, useStrategy } from '@/lib/client/strategy/strategy-store';
import { MODULE_DETAILS } from '@/lib/domain/strategy/module-ids';
import { type OwnPlan, PlanFrame } from '@/components/research/frame/plan-frame';
import { PlanCost } from '@/components/research/progress/plan-cost';
import { PlanPanel } from '@/components/research/progress/plan-panel';
import { SourcesOfPage } from '@/components/research/sources/sources-of-page';
import { useJobStart } from '@/components/ticket/use-job-start';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { AnalysisChoice } from './analysis-choice';
import { AngleList } from './angles/angle-list';
import { Findings } from './findings/findings';
import { NeedsResearch } from './needs-research';

interface StrategyPageProps {
  brandId: string;
  productId: string;
}

type AnalysisJob = PlanJobOf<'strategic_analysis'>;

/** What the ads of a product should say, why that can be believed, and ads that say it. */
export function StrategyPage(place: StrategyPageProps) {
  return (
    <PlanFrame {...place} part="strategy">
      {(plan) => <StrategyOf key={plan.place.researchId} {...plan} />}
    </PlanFrame>
  );
}

function StrategyOf(plan: OwnPlan) {
  const { brand, product, place } = plan;
  const research = useResearch(place);
  const { personas } = usePersonas(place);
  const planJobs = usePlanJobs(place);
  const all = jobsOfKind(planJobs, 'strategic_analysis');
  const jobs = all.filter(({ input }) => input.research_id === place.researchId);
  const running = runningOf(jobs);
  const [chosenId, choose] = useState<string | null>(null);
  const view = useStrategy(place, { chosenId, runningJobId: running?.id ?? null });
  const { analysis, angles } = view;
  return (
    <div className="grid content-start gap-6 px-4 py-6 sm:px-6 lg:px-10">
      {jobs[0] && <PlanPanel key={jobs[0].id} job={jobs[0]} />}
      {view.error !== null && (
        <Notice tone="alarm" role="alert">
          {view.error}
        </Notice>
      )}
      {research.summary ? (
        <Analyse
          plan={plan}
          running={running !== null}
          again={analysis !== null}
          before={all}
          onAsked={() => choose(null)}
        />
      ) : (
        research.state === 'ready' && !analysis && !running && <NeedsResearch place={place} what="Angles" />
      )}
      <AnalysisChoice analyses={view.all} shown={analysis} onChoose={choose} />
      <SourcesOfPage sources={research.summary?.sources ?? []}>
        <FoundSoFar plan={plan} view={view} running={running} />
        {analysis && angles.length > 0 && (
          <AngleList own={{ brand, product }} {...{ analysis, angles, personas, jobs: planJobs }} />
        )}
      </SourcesOfPage>
    </div>
  );
}

/** What the modules have found: of an analysis under way as it comes, else of the last one. */
function FoundSoFar({
  plan,
  view: { analysis },
  running,
}: {
  plan: OwnPlan;
  view: AnalysisView;
  running: AnalysisJob | null;
}) {
  const isOfRunning = running !== null && analysis?.job_id === running.id;
  const found = isOfRunning ? analysis : (running?.result ?? analysis);
  // Angles are made of what all modules have found: so all are asked again.
  const again = useJobStart(() =>
    askForAnalysis(plan.place, { title: plan.product.full_name, byline: plan.brand.name, modules: null }),
  );
  if (!found) return null;
  const failed = found.failed_modules;
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="mb-3 border-t border-ink pt-2 font-display text-title font-bold tracking-tight">
        What was found
      </h2>
      {failed.length > 0 && !running && (
        <Notice className="mb-3">
          <p>Not found out: {failed.map((id) => MODULE_DETAILS[id].name).join(', ')}. The rest stands without it.</p>
          <Button look="quiet" disabled={again.isBarred} onClick={() => again.run()}>
            Try again
          </Button>
          <Problem text={again.problem} />
        </Notice>
      )}
      <Findings modules={found.modules} failed={failed} running={running !== null} />
    </section>
  );
}

interface AnalyseProps {
  plan: OwnPlan;
  running: boolean;
  again: boolean;
  before: readonly AnalysisJob[];
  onAsked: () => void;
}

function Analyse({ plan: { brand, product, place }, running, again, before, onAsked }: AnalyseProps) {
  const ask = useJobStart(async () => {
    await askForAnalysis(place, { title: product.full_name, byline: brand.name, modules: null });
    onAsked();
  });
  return (
    <div>
      <Button look={again ? 'plain' : 'hot'} disabled={running || ask.isBarred} onClick={() => ask.run()}>
        {running ? 'The strategy is being made' : again ? 'Make it again' : 'Find angles'}
      </Button>
      <PlanCost kind="strategic_analysis" before={before} />
      <Problem text={ask.problem} />
      {again && (
        <p className="text-small text-ink-soft">
          What you have approved, dismissed or put in your own words stays, also where it isn’t found again.
        </p>
      )}
    </div>
  );
}
