'use client';

import { ArrowDownWideNarrow, ArrowUpNarrowWide, Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { Button } from '@/components/ui/button';
import { type Choice, FILTERS, type Filter, offeredBy, SORTS, type Sort, VIEWS } from './choice';
import { FILTER_NAMES, SORT_NAMES, valueName, VIEW_NAMES } from './choice-words';

interface ChoiceBarProps {
  ads: readonly AdAnalysis[];
  choice: Choice;
  change: (some: Partial<Choice>) => void;
}

/** So many characters are typed before the address is written anew: browsers take only so many changes in a while. */
const TYPING_MS = 250;

/** How the ads are looked at, and which of them. */
export function ChoiceBar({ ads, choice, change }: ChoiceBarProps) {
  return (
    <div role="search" aria-label="Ads" className="grid gap-px border border-rule-strong bg-rule">
      <div className="grid gap-px sm:grid-cols-[auto_minmax(0,1fr)]">
        <ViewChoice choice={choice} change={change} />
        <Find q={choice.q} change={change} />
      </div>
      <div className="flex flex-wrap gap-px *:flex-1 *:basis-36">
        <SortCell choice={choice} change={change} />
        {FILTERS.map((filter) => (
          <FilterCell key={filter} filter={filter} ads={ads} value={choice[filter]} change={change} />
        ))}
      </div>
    </div>
  );
}

function ViewChoice({ choice: { view }, change }: Omit<ChoiceBarProps, 'ads'>) {
  return (
    <fieldset className="flex bg-sheet">
      <legend className="sr-only">Look at them as</legend>
      {VIEWS.map((one) => (
        <label
          key={one}
          className="flex min-h-11 flex-1 items-center justify-center px-4 font-medium whitespace-nowrap has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-[3px] has-focus-visible:-outline-offset-[3px]"
        >
          <input
            type="radio"
            name="view"
            value={one}
            checked={view === one}
            onChange={() => change({ view: one })}
            className="sr-only"
          />
          {VIEW_NAMES[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Find({ q, change }: { q: string; change: ChoiceBarProps['change'] }) {
  const id = useId();
  const [typed, setTyped] = useState<{ text: string; from: string } | null>(null);
  // The address counts again as soon as it says something else than what was typed last, as after “back”.
  const text = typed && (typed.from === q || typed.text === q) ? typed.text : q;
  useEffect(() => {
    if (typed === null || typed.text === q) return;
    const timer = setTimeout(() => change({ q: typed.text }), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, q, change]);
  return (
    <div className="ticket-cell flex items-center gap-2 py-0!">
      <Search aria-hidden="true" className="size-4 shrink-0 text-ink-soft" />
      <label htmlFor={id} className="sr-only">
        Find in names, words and tags
      </label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        placeholder="Find in names, words and tags"
        value={text}
        onChange={(event) => setTyped({ text: event.target.value, from: q })}
        className="ticket-control min-h-11"
      />
    </div>
  );
}

function SortCell({ choice: { sort, up }, change }: Omit<ChoiceBarProps, 'ads'>) {
  const id = useId();
  const Icon = up ? ArrowUpNarrowWide : ArrowDownWideNarrow;
  return (
    <div className="ticket-cell flex items-end gap-1">
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="text-small font-semibold">
          Sort by
        </label>
        <select
          id={id}
          value={sort}
          onChange={(event) => change({ sort: event.target.value as Sort })}
          className="ticket-control"
        >
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {SORT_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <Button look="quiet" aria-pressed={up} onClick={() => change({ up: !up })} className="-me-2 size-11 p-0!">
        <Icon aria-hidden="true" className="size-4.5" />
        <span className="sr-only">The least first</span>
      </Button>
    </div>
  );
}

interface FilterCellProps {
  filter: Filter;
  ads: readonly AdAnalysis[];
  value: string | null;
  change: ChoiceBarProps['change'];
}

/** Nothing where there is nothing to choose between. */
function FilterCell({ filter, ads, value, change }: FilterCellProps) {
  const id = useId();
  const offered = offeredBy(ads, filter);
  if (value === null && offered.length < (filter === 'account' ? 2 : 1)) return null;
  const { name, all } = FILTER_NAMES[filter];
  return (
    <div className="ticket-cell">
      <label htmlFor={id} className="text-small font-semibold">
        {name}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => change({ [filter]: event.target.value || null })}
        className="ticket-control"
      >
        <option value="">{all}</option>
        {value !== null && offered.every((one) => one.value !== value) && (
          <option value={value}>{valueName(filter, value)} (0)</option>
        )}
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {valueName(filter, one.value)} ({one.count})
          </option>
        ))}
      </select>
    </div>
  );
}
