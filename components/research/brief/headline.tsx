'use client';

import { useId } from 'react';
import type { ResearchSummary } from '@/lib/domain/research/research-summary';
import { EditNotes, SaveState } from '@/components/brands/editing/edit-cell';
import { EditField } from '@/components/brands/editing/edit-text';
import { Sourced } from '../sources/sourced';
import { EntryActions } from './entry-actions';
import { useEntry } from './use-entry';

/** The brief in one sentence. */
export function Headline({ summary }: { summary: ResearchSummary }) {
  const id = useId();
  const { headline, headline_sources, headline_by_person } = summary;
  const { editing, takeBack } = useEntry({
    ...{ section: 'headline', entryId: 'headline', competitorId: null },
    ...{ text: headline, byPerson: headline_by_person },
  });
  return (
    <div className="group/entry max-w-4xl">
      <Sourced
        ids={headline_sources}
        assumption={headline_sources.length === 0 && !headline_by_person}
        byPerson={headline_by_person}
      >
        <div className="flex items-start gap-1">
          <label htmlFor={id} className="sr-only">
            The research in one sentence
          </label>
          <span className="-mx-2 min-w-0 flex-1 border border-transparent px-2 font-display text-[clamp(1.375rem,1.2rem+1vw,2rem)] leading-tight font-bold tracking-tight hover:border-rule-strong has-focus-visible:border-ink has-focus-visible:bg-sheet">
            <EditField
              id={id}
              editing={editing}
              className="min-h-0! text-[length:inherit]! leading-[inherit]! [font:inherit]! tracking-[inherit]"
            />
          </span>
          <EntryActions name={headline} onTakeBack={takeBack} onRemove={null} />
        </div>
      </Sourced>
      <SaveState status={editing.status} />
      <EditNotes id={id} editing={editing} />
    </div>
  );
}
