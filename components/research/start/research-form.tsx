'use client';

import { useState } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import type { PlanJob } from '@/lib/client/research/plan-jobs';
import { pastedWithoutPersonalData } from '@/lib/domain/research/personal-data/remove-personal-data';
import { addAddresses, addPasted, type ResearchStore, requestResearch } from '@/lib/client/research/research-tickets';
import { submissionOf } from '@/lib/client/tickets/core/submission';
import { hostOf, isWebLink } from '@/components/brands/words/count-words';
import { uploadWait } from '@/components/ticket/upload-wait';
import { LimitedButton } from '@/components/ticket/limited-button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { PlanCost } from '../progress/plan-cost';
import { AddressCell } from './address-cell';
import { FilesCell } from './files-cell';
import { PastedCell } from './pasted-cell';
import { useTyped } from './use-typed';

interface ResearchFormProps {
  store: ResearchStore;
  /** What jobs of it are listed by. */
  titled: { title: string; byline: string };
  /** Of the product itself; null where none is kept. */
  ownPage: string | null;
  /** Whether there is a summary that is made anew. */
  again: boolean;
  running: boolean;
  before: readonly PlanJob[];
}

/** What a research reads, and the button that begins it. */
export function ResearchForm({ store, titled, ownPage, again, running, before }: ResearchFormProps) {
  const online = useOnline();
  const ticket = store.use();
  const { hydrated, form, files, submitRequested, submitError } = ticket;
  const [problem, setProblem] = useState<string | null>(null);
  const [title, setTitle] = useState('');
  const competitors = useTyped((typed) => addAddresses(store, 'competitors', typed));
  const pages = useTyped((typed) => addAddresses(store, 'pages', typed));
  const pasted = useTyped(
    // Nothing else of it leaves this field.
    (text) => addPasted(store, { title, text: pastedWithoutPersonalData(text) }),
    () => setTitle(''),
  );
  const locked = !hydrated || submitRequested;
  const submission = submissionOf(ticket, online);
  const page = isWebLink(ownPage) ? ownPage : null;
  const items = form.pages.length + form.competitors.length + form.texts.length + files.length + (page ? 1 : 0);
  return (
    <form
      noValidate
      aria-label="What to read"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = [competitors, pages, pasted].filter((typed) => !typed.take());
        if (wrong.length === 0) setProblem(requestResearch(store, { ...titled, refresh: again, ownPage: page }));
      }}
      className="grid gap-px border border-rule-strong bg-rule"
    >
      <div className="ticket-cell pb-2 text-small">
        <p className="font-semibold">Its own page</p>
        {page ? (
          <p>
            <bdi>{hostOf(page)}</bdi> <span className="text-ink-soft">is read without being asked for.</span>
          </p>
        ) : (
          <p className="text-ink-soft">None is kept. Say it on the page of the product, and it is read, too.</p>
        )}
      </div>
      <AddressCell
        store={store}
        list="competitors"
        typed={competitors}
        label="Competitors’ pages"
        hint="What they have and don’t say, and where the price stands. Up to 5."
        locked={locked}
      />
      <AddressCell
        store={store}
        list="pages"
        typed={pages}
        label="Further pages"
        hint="A test, an article, the shop’s own guide. Up to 10."
        locked={locked}
      />
      <PastedCell store={store} typed={pasted} title={title} onTitle={setTitle} locked={locked} />
      <FilesCell store={store} locked={locked} />
      {submitError !== null && <Notice tone="alarm">{submitError}</Notice>}
      <div className="grid gap-2 bg-sheet p-3">
        <PlanCost kind="research_summary" before={before} items={items} />
        <LimitedButton
          type="submit"
          look="hot"
          disabled={locked || running}
          className="w-full aria-disabled:opacity-60"
        >
          {submitLabel({ again, running, submitRequested })}
        </LimitedButton>
        <p role="status" className="text-small text-ink-soft empty:hidden">
          {submission === 'waiting-for-uploads' && uploadWait(files, 'the research starts by itself')}
          {submission === 'waiting-for-connection' && 'Kept in this browser. It’s sent as soon as you’re back online.'}
        </p>
        <Problem text={problem} className="empty:hidden" />
      </div>
    </form>
  );
}

function submitLabel({
  again,
  running,
  submitRequested,
}: {
  again: boolean;
  running: boolean;
  submitRequested: boolean;
}) {
  if (running) return 'The research is under way';
  if (submitRequested) return 'Starting…';
  return again ? 'Read it all again' : 'Start the research';
}
