'use client';

import { useId, useState } from 'react';
import { DAY_CHOICES } from '@/lib/client/insights/analysis-days';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import type { AnalysisForm } from '@/lib/client/insights/analysis-ticket';
import { analysisTicket, requestAnalysis, setAnalysis } from '@/lib/client/insights/insight-tickets';
import type { AnalysisJobs } from '@/lib/client/insights/insights-store';
import { type AdAccount, isUsable } from '@/lib/domain/insights/ad-account';
import { MAX_ANALYSED_ADS } from '@/lib/domain/kinds/analysis/ad-analysis';
import { useNow } from '@/components/clock/use-now';
import { LimitedButton } from '@/components/ticket/limited-button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { EstimateNote } from './estimate-note';

const INCLUDE_NAMES: Record<AnalysisForm['include'], string> = { all: 'All', video: 'Videos', image: 'Images' };

interface AccountFormProps {
  accounts: readonly AdAccount[];
  view: AnalysisJobs;
}

/** What of which account is to be analysed. */
export function AccountForm({ accounts, view: { running, jobs } }: AccountFormProps) {
  const id = useId();
  useOpened(analysisTicket);
  const { hydrated, form, submitRequested, submitError } = analysisTicket.use();
  const [problem, setProblem] = useState<string | null>(null);
  const now = useNow();
  const account = accounts.find(({ account_id }) => account_id === form.accountId) ?? accounts[0];
  if (!account) return null;
  const usable = now === null || isUsable(account, new Date(now));
  const locked = !hydrated || submitRequested || running !== null;
  return (
    <form
      noValidate
      aria-label="Analyse the account"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(requestAnalysis(account.account_id));
      }}
      className="grid gap-px border border-rule-strong bg-rule"
    >
      <div className="ticket-cell">
        <label htmlFor={`${id}-account`} className="text-small font-semibold">
          Account
        </label>
        <select
          id={`${id}-account`}
          value={account.account_id}
          disabled={locked}
          onChange={(event) => setAnalysis({ accountId: event.target.value })}
          className="ticket-control"
        >
          {accounts.map(({ account_id, name }) => (
            <option key={account_id} value={account_id}>
              {name} ({account_id})
            </option>
          ))}
        </select>
      </div>
      <DaysAndCount id={id} form={form} locked={locked} />
      <IncludeChoice form={form} locked={locked} />
      <EstimateNote ads={form.maxAds} before={jobs} accountId={account.account_id} />
      {!usable && (
        <Notice tone="alarm">
          {account.problem ?? 'This account has to be connected again before it can be analysed.'}
        </Notice>
      )}
      {submitError !== null && <Notice tone="alarm">{submitError}</Notice>}
      <div className="bg-sheet p-3">
        <LimitedButton
          type="submit"
          look="hot"
          disabled={locked || !usable}
          className="w-full aria-disabled:opacity-60"
        >
          {running ? 'An analysis is under way' : submitRequested ? 'Starting…' : 'Start analysis'}
        </LimitedButton>
        <Problem text={problem} className="mt-2 empty:hidden" />
      </div>
    </form>
  );
}

function DaysAndCount({ id, form, locked }: { id: string; form: AnalysisForm; locked: boolean }) {
  return (
    <div className="grid grid-cols-2 gap-px">
      <div className="ticket-cell">
        <label htmlFor={`${id}-days`} className="text-small font-semibold">
          Time
        </label>
        <select
          id={`${id}-days`}
          value={form.days}
          disabled={locked}
          onChange={(event) => setAnalysis({ days: Number(event.target.value) })}
          className="ticket-control"
        >
          {DAY_CHOICES.map((days) => (
            <option key={days} value={days}>
              Last {days} days
            </option>
          ))}
        </select>
      </div>
      <div className="ticket-cell">
        <label htmlFor={`${id}-most`} className="text-small font-semibold">
          Ads at most
        </label>
        <input
          id={`${id}-most`}
          type="number"
          inputMode="numeric"
          min={1}
          max={MAX_ANALYSED_ADS}
          value={Number.isFinite(form.maxAds) && form.maxAds > 0 ? form.maxAds : ''}
          disabled={locked}
          onChange={(event) => setAnalysis({ maxAds: Number(event.target.value) })}
          className="ticket-control"
        />
      </div>
    </div>
  );
}

function IncludeChoice({ form, locked }: { form: AnalysisForm; locked: boolean }) {
  return (
    <fieldset disabled={locked} className="ticket-cell pb-2.5">
      <legend className="float-left mb-1.5 w-full text-small font-semibold">Which ads</legend>
      <div className="clear-both grid grid-cols-3 gap-1.5">
        {(Object.keys(INCLUDE_NAMES) as AnalysisForm['include'][]).map((include) => (
          <label
            key={include}
            className="flex min-h-11 items-center justify-center border border-rule-strong text-small has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-[3px] has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="include"
              value={include}
              checked={form.include === include}
              onChange={() => setAnalysis({ include })}
              className="sr-only"
            />
            {INCLUDE_NAMES[include]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
