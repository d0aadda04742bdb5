'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { Button } from '@/components/ui/button';
import { AdsQuestions } from '../questions/ads-questions';
import { AdsBoard } from './ads-board';
import { AdsTable } from './ads-table';
import { type Choice, choiceText, chosenAds, FIRST_CHOICE } from './choice';
import { ChoiceBar } from './choice-bar';
import { useChoice } from './use-choice';

/** So many are drawn at a time: the next come when somebody wants them. */
const PAGE = 60;

/** The analysed ads as a table, a board or charts, as the address says. */
export function Results({ ads }: { ads: readonly AdAnalysis[] }) {
  const [choice, change] = useChoice();
  // While hundreds arrive, what is pressed or typed goes before what is drawn.
  const shownAds = useDeferredValue(ads);
  const shownChoice = useDeferredValue(choice);
  const found = useMemo(() => chosenAds(shownAds, shownChoice), [shownAds, shownChoice]);
  return (
    <section aria-labelledby="results-heading" className="@container mt-8">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="results-heading" className="font-display text-title font-bold tracking-tight">
          Your ads
        </h2>
        <p role="status" className="font-mono text-small text-ink-soft tabular-nums">
          {found.length === ads.length ? `${ads.length} ads` : `${found.length} of ${ads.length} ads`}
        </p>
      </div>
      <ChoiceBar ads={ads} choice={choice} change={change} />
      <div className="mt-4">
        {found.length === 0 ? (
          <NoneFound onReset={() => change({ ...FIRST_CHOICE, view: choice.view })} />
        ) : (
          <Chosen ads={found} choice={shownChoice} change={change} />
        )}
      </div>
    </section>
  );
}

interface ChosenProps {
  ads: readonly AdAnalysis[];
  choice: Choice;
  change: (some: Partial<Choice>) => void;
}

function Chosen({ ads, choice, change }: ChosenProps) {
  const of = choiceText(choice);
  const [pages, setPages] = useState({ of, count: 1 });
  const most = PAGE * (pages.of === of ? pages.count : 1);
  if (choice.view === 'charts') return <AdsQuestions ads={ads} />;
  const shown = ads.slice(0, most);
  return (
    <>
      {choice.view === 'table' ? (
        <AdsTable ads={shown} choice={choice} change={change} />
      ) : (
        <AdsBoard ads={shown} sort={choice.sort} />
      )}
      {ads.length > most && (
        <Button onClick={() => setPages({ of, count: most / PAGE + 1 })} className="mt-6">
          Show {Math.min(PAGE, ads.length - most)} more
        </Button>
      )}
    </>
  );
}

function NoneFound({ onReset }: { onReset: () => void }) {
  return (
    <div className="border-t border-ink py-6">
      <p>No ad is like that. Take back a filter, or look for other words.</p>
      <Button onClick={onReset} className="mt-3">
        Show all ads
      </Button>
    </div>
  );
}
