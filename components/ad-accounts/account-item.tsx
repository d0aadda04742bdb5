'use client';

import { useState } from 'react';
import { disconnect } from '@/lib/client/ad-accounts/account-actions';
import type { AdAccount } from '@/lib/domain/insights/ad-account';
import { useNow } from '@/components/clock/use-now';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { DisconnectDialog } from './disconnect-dialog';
import { StatusMark } from './status-mark';
import { shownState } from './status-words';

interface AccountItemProps {
  account: AdAccount;
  /** Opens the ways to connect; null while they are open. */
  onReconnect: (() => void) | null;
}

/** A connected account: how it stands, what to do about it, and the way to forget it. */
export function AccountItem({ account, onReconnect }: AccountItemProps) {
  const [asking, setAsking] = useState(false);
  const { busy, problem: failure, run } = useAction(disconnect);
  const { status, problem } = shownState(account, new Date(useNow() ?? 0));
  const { account_id, name } = account;
  return (
    <li className="border-b border-rule p-3 last:border-b-0">
      <p dir="auto" className="text-left font-semibold">
        {name}
      </p>
      <p className="font-mono text-mini text-ink-soft">
        {[account_id, account.currency, account.timezone].filter((word) => word !== '').join(' · ')}
      </p>
      <div className="mt-1.5">
        <StatusMark status={status} />
      </div>
      {problem && <p className="mt-1 text-small">{problem}</p>}
      <p className="mt-1 text-small text-ink-soft">
        <Facts account={account} isGood={status === 'active'} />
      </p>
      <div className="-ms-1 mt-1 flex flex-wrap gap-x-4">
        {status !== 'active' && onReconnect && (
          <Button look="quiet" onClick={onReconnect} aria-label={`Connect ${name} again`}>
            Connect again
          </Button>
        )}
        <Button look="quiet" onClick={() => setAsking(true)} aria-disabled={busy} aria-label={`Disconnect ${name}`}>
          {busy ? 'Disconnecting…' : 'Disconnect'}
        </Button>
      </div>
      <Problem text={failure} className="empty:hidden" />
      <DisconnectDialog
        name={name}
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={(deleteAnalyses) => run(account_id, deleteAnalyses)}
      />
    </li>
  );
}

function Facts({ account, isGood }: { account: AdAccount; isGood: boolean }) {
  const { connected_by, last_analysis_at, token_expires_at } = account;
  return (
    <>
      {connected_by === 'sample' && 'A sample account. '}
      {last_analysis_at ? (
        <>
          Last analysed <Moment at={last_analysis_at} />.
        </>
      ) : (
        'Not analysed yet.'
      )}
      {isGood && token_expires_at && (
        <>
          {' '}
          Meta’s permission lasts until <Moment at={token_expires_at} dateOnly />.
        </>
      )}
    </>
  );
}
