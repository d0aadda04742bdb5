'use client';

import { ChartNoAxesCombined, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

interface ChartFigureProps {
  /** What the chart is to answer. */
  question: string;
  /** What it answers, in a sentence; null where too little is known. */
  answer: string | null;
  chart: ReactNode;
  /** The same figures for who would rather read them; screen readers get them beside the chart. */
  table: ReactNode;
  /** What can be chosen. */
  controls?: ReactNode;
}

/** A chart with the question over it, its answer, and the table behind it. */
export function ChartFigure({ question, answer, chart, table, controls }: ChartFigureProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const Icon = asTable ? ChartNoAxesCombined : Table2;
  return (
    <section aria-labelledby={id} className="min-w-0 border border-rule-strong bg-sheet px-3 pt-3 pb-4 sm:px-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4">
        <h3 id={id} className="min-h-11 flex-1 basis-56 pt-2 font-display text-lead leading-tight font-bold">
          {question}
        </h3>
        <div className="flex flex-wrap items-center gap-x-3">
          {controls}
          <button
            type="button"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
            className="inline-flex min-h-11 items-center gap-1.5 text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
          >
            <Icon aria-hidden="true" className="size-4" />
            {asTable ? 'As a chart' : 'As a table'}
            <span className="sr-only">: {question}</span>
          </button>
        </div>
      </div>
      {answer !== null && <p className="max-w-[68ch] pb-3 text-ink-soft">{answer}</p>}
      {asTable ? (
        <div tabIndex={0} role="region" aria-label={`Table: ${question}`} className="max-h-96 overflow-auto">
          {table}
        </div>
      ) : (
        <>
          {chart}
          <div className="sr-only">{table}</div>
        </>
      )}
    </section>
  );
}
