'use client';

import { useState } from 'react';
import type { AdAccountsView } from '@/lib/client/ad-accounts/accounts-store';
import { uploadTicket } from '@/lib/client/insights/insight-tickets';
import type { AnalysisJobs } from '@/lib/client/insights/insights-store';
import { AccountForm } from './account-form';
import { UploadForm } from './upload-form';

const SOURCES = { account: 'From the account', files: 'From files' } as const;
type Source = keyof typeof SOURCES;

interface StartAnalysisProps {
  accounts: AdAccountsView;
  view: AnalysisJobs;
}

/** Where the ads of an analysis come from: a connected account, or files; who has no account brings files. */
export function StartAnalysis({ accounts: { state, accounts }, view }: StartAnalysisProps) {
  const [chosen, setChosen] = useState<Source | null>(null);
  const hasFiles = uploadTicket.use(({ files }) => files.length > 0);
  const source = chosen ?? (hasFiles || (state !== 'loading' && accounts.length === 0) ? 'files' : 'account');
  return (
    <>
      <fieldset className="mb-3 flex border border-rule-strong bg-sheet">
        <legend className="sr-only">Where the ads come from</legend>
        {(Object.keys(SOURCES) as Source[]).map((one) => (
          <label
            key={one}
            className="flex min-h-11 flex-1 items-center justify-center px-2 text-small font-medium has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-[3px] has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="source"
              value={one}
              checked={source === one}
              onChange={() => setChosen(one)}
              className="sr-only"
            />
            {SOURCES[one]}
          </label>
        ))}
      </fieldset>
      {source === 'files' && <UploadForm view={view} />}
      {source === 'account' &&
        (accounts.length > 0 ? (
          <AccountForm accounts={accounts} view={view} />
        ) : state === 'loading' ? (
          <p className="border border-rule-strong bg-sheet p-3 text-small text-ink-soft">Looking for your accounts…</p>
        ) : (
          <p className="border border-rule-strong bg-sheet p-3 text-small">
            <a href="#connect" className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember">
              Connect an ad account
            </a>{' '}
            first. Or choose “From files”: videos, images and the CSV of Ads Manager are enough.
          </p>
        ))}
    </>
  );
}
