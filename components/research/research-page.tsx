'use client';

import { jobsOfKind, type PlanJobOf, runningOf, usePlanJobs } from '@/lib/client/research/plan-jobs';
import { type ResearchView, useResearch } from '@/lib/client/research/research-store';
import { Notice } from '@/components/ui/notice';
import { Brief } from './brief/brief';
import { type OwnPlan, PlanFrame } from './frame/plan-frame';
import { PlanPanel } from './progress/plan-panel';
import { shownSources } from './sources/shown-sources';
import { SourceChips } from './sources/source-chips';
import { ResearchForm } from './start/research-form';
import { useResearchTicket } from './start/use-research-ticket';
import { QuotingText } from '@/components/ui/quoting-text';
import { NumberedSteps } from '@/components/ui/numbered-steps';

interface ResearchPageProps {
  brandId: string;
  productId: string;
}

/** What is known of a product and of the people who buy it: what is read, how that goes, and what it says. */
export function ResearchPage(place: ResearchPageProps) {
  return (
    <PlanFrame {...place} part="research">
      {(plan) => <ResearchOf key={plan.place.researchId} {...plan} />}
    </PlanFrame>
  );
}

function ResearchOf({ brand, product, place }: OwnPlan) {
  const view = useResearch(place);
  const store = useResearchTicket(place);
  const all = jobsOfKind(usePlanJobs(place), 'research_summary');
  const jobs = all.filter(({ input }) => input.research_id === place.researchId);
  const running = runningOf(jobs);
  const { research, summary } = view;
  return (
    <div className="grid flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_clamp(21rem,27vw,25rem)]">
      <div className="grid content-start gap-6 px-4 py-6 sm:px-6 lg:px-10">
        {jobs[0] && <PlanPanel key={jobs[0].id} job={jobs[0]} />}
        <Sources view={view} job={running ?? jobs[0] ?? null} ownPage={product.source_url} />
        {research && summary ? (
          <Brief place={place} research={research} summary={summary} product={product} />
        ) : (
          !running && view.state === 'ready' && <Nothing />
        )}
      </div>
      <aside aria-labelledby="what-to-read" className="bg-bed px-4 py-6 sm:px-6 lg:border-s lg:border-rule">
        <h2 id="what-to-read" className="mb-3 font-display text-title font-bold tracking-tight">
          What to read
        </h2>
        <ResearchForm
          store={store}
          titled={{ title: product.full_name, byline: brand.name }}
          ownPage={product.source_url}
          again={summary !== null}
          running={running !== null}
          before={all}
        />
      </aside>
    </div>
  );
}

interface SourcesProps {
  view: ResearchView;
  job: PlanJobOf<'research_summary'> | null;
  ownPage: string | null;
}

/** What is read, each with its state; and what of the last time should be known. */
function Sources({ view: { research, error }, job, ownPage }: SourcesProps) {
  const sources = shownSources(research?.sources ?? [], job, ownPage);
  // What is wrong with a source stands in its chip.
  const told = new Set(sources.map(({ title, problem }) => `${title}: ${problem}`));
  const warnings = (job?.result?.warnings ?? []).filter((warning) => !told.has(warning));
  return (
    <>
      {error !== null && (
        <Notice tone="alarm" role="alert">
          {error}
        </Notice>
      )}
      {sources.length > 0 && <SourceChips sources={sources} />}
      {warnings.length > 0 && (
        <ul aria-label="What to look at" className="grid gap-1 border-s-[3px] border-ember ps-3 text-small">
          {warnings.map((warning) => (
            <li key={warning} dir="auto">
              <QuotingText text={warning} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const STEPS = [
  ['Read', 'Its own page, those of competitors, and what customers have said, pasted or as a file.'],
  ['Sum up', 'Facts, themes with their share, literal quotes, objections, where the price stands.'],
  ['Put right', 'You correct what is wrong, where it stands. Your words survive the next run.'],
  ['Go on', 'Personas, then angles with their proof, and ads of the one you approve.'],
] as const;

function Nothing() {
  return (
    <div className="max-w-3xl">
      <p className="max-w-[60ch] text-lead">
        A good ad is a decision before it is a picture. Nothing is known of this product yet. This is how it goes:
      </p>
      <NumberedSteps steps={STEPS} className="mt-6 grid-cols-2 gap-y-5 sm:grid-cols-4" />
    </div>
  );
}
