'use client';

import { useId, useState } from 'react';
import { jobsOfKind, type PlanJobOf, runningOf, usePlanJobs } from '@/lib/client/research/plan-jobs';
import { useResearch } from '@/lib/client/research/research-store';
import { askForPersonas } from '@/lib/client/strategy/strategy-actions';
import { usePersonas } from '@/lib/client/strategy/strategy-store';
import { type ShownPersona, shownPersona } from '@/lib/domain/strategy/hand-edits';
import { PERSONA_COUNT } from '@/lib/domain/strategy/persona';
import { type OwnPlan, PlanFrame } from '@/components/research/frame/plan-frame';
import { PlanCost } from '@/components/research/progress/plan-cost';
import { PlanPanel } from '@/components/research/progress/plan-panel';
import { SourcesOfPage } from '@/components/research/sources/sources-of-page';
import { useJobStart } from '@/components/ticket/use-job-start';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { NeedsResearch } from './needs-research';
import { PersonaCard } from './personas/persona-card';

interface PersonasPageProps {
  brandId: string;
  productId: string;
}

/** The people who might buy a product. */
export function PersonasPage(place: PersonasPageProps) {
  return (
    <PlanFrame {...place} part="personas">
      {(plan) => <PersonasOf key={plan.place.researchId} {...plan} />}
    </PlanFrame>
  );
}

type PersonasJob = PlanJobOf<'personas'>;

/** While they are made, those that there are so far; what a person has said of them is kept with the finished ones. */
const soFar = (job: PersonasJob | null): ShownPersona[] =>
  (job?.result?.personas ?? []).map((persona) => shownPersona(persona, []));

function PersonasOf(plan: OwnPlan) {
  const { place } = plan;
  const { state, summary } = useResearch(place);
  const view = usePersonas(place);
  const all = jobsOfKind(usePlanJobs(place), 'personas');
  const jobs = all.filter(({ input }) => input.research_id === place.researchId);
  const running = runningOf(jobs);
  const personas = view.personas.length > 0 ? view.personas : soFar(running);
  return (
    <div className="grid content-start gap-6 px-4 py-6 sm:px-6 lg:px-10">
      {jobs[0] && <PlanPanel key={jobs[0].id} job={jobs[0]} />}
      {view.error !== null && (
        <Notice tone="alarm" role="alert">
          {view.error}
        </Notice>
      )}
      {summary ? (
        <MakePersonas plan={plan} running={running !== null} again={personas.length > 0} before={all} />
      ) : (
        state === 'ready' && personas.length === 0 && !running && <NeedsResearch place={place} what="Personas" />
      )}
      {personas.length > 0 && (
        <SourcesOfPage sources={summary?.sources ?? []}>
          <h2 className="sr-only">The personas</h2>
          <p className="text-small text-ink-soft">{methodWords(view.kept?.method ?? null)}</p>
          <ul className="grid gap-5 xl:grid-cols-2">
            {personas.map((persona) => (
              <li key={persona.persona_id} className="@container min-w-0">
                <PersonaCard place={place} persona={persona} />
              </li>
            ))}
          </ul>
        </SourcesOfPage>
      )}
    </div>
  );
}

function methodWords(method: 'gemini' | 'rules' | null): string {
  if (method === 'rules')
    return 'Drafts, made by rules from the themes and the category, without a model. Put them right.';
  return method === 'gemini' ? 'Pictured by Gemini; every quote was looked up in its source.' : 'As they come.';
}

interface MakePersonasProps {
  plan: OwnPlan;
  running: boolean;
  again: boolean;
  before: readonly PersonasJob[];
}

const COUNTS = Array.from(
  { length: PERSONA_COUNT.most - PERSONA_COUNT.least + 1 },
  (_, index) => PERSONA_COUNT.least + index,
);

function MakePersonas({ plan: { brand, product, place }, running, again, before }: MakePersonasProps) {
  const id = useId();
  const [count, setCount] = useState<number>(PERSONA_COUNT.usual);
  const ask = useJobStart(() => askForPersonas(place, { count, title: product.full_name, byline: brand.name }));
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <div className="flex flex-col">
        <label htmlFor={id} className="text-small font-semibold">
          How many
        </label>
        <select
          id={id}
          value={count}
          disabled={running}
          onChange={(event) => setCount(Number(event.target.value))}
          className="min-h-11 border border-rule-strong bg-sheet px-2"
        >
          {COUNTS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
      <Button look={again ? 'plain' : 'hot'} disabled={running || ask.isBarred} onClick={() => ask.run()}>
        {running ? 'The personas are being made' : again ? 'Make them again' : 'Make personas'}
      </Button>
      <div className="min-w-0 basis-full">
        <PlanCost kind="personas" before={before} />
        <Problem text={ask.problem} />
        {again && <p className="text-small text-ink-soft">What you have put in your own words stays.</p>}
      </div>
    </div>
  );
}
