'use client';

import { useState } from 'react';
import { logIn } from '@/lib/client/ad-accounts/account-actions';
import { useAdAccounts } from '@/lib/client/ad-accounts/accounts-store';
import { useConnectOffers } from '@/lib/client/ad-accounts/connect-offers';
import { SAMPLE_TOKEN } from '@/lib/net/meta/graph-settings';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { AccountChoice } from './account-choice';
import { AccountItem } from './account-item';
import { ConnectDoors } from './connect-doors';
import { useConnecting } from './use-connecting';

/** The person’s connected ad accounts and the ways to connect one, kept current on every tab. Brings no heading. */
export function AdAccountsPanel() {
  const { state, accounts, error } = useAdAccounts();
  const offers = useConnectOffers();
  const { choice, news, withToken, choose, drop, forgetNews } = useConnecting();
  const [isAdding, setAdding] = useState(false);
  const isOpen = isAdding || (state === 'ready' && accounts.length === 0);
  const add = () => {
    forgetNews();
    setAdding(true);
  };
  // Whoever tries keeps what they have typed, also while they get an account of their own here; whoever has connected one
  // sees it in the list, and the ways to connect another close behind them.
  const trying =
    <Args extends unknown[]>(connect: (...args: Args) => Promise<void>) =>
    async (...args: Args) => {
      setAdding(true);
      await connect(...args);
      setAdding(false);
    };
  return (
    <div className="grid gap-3">
      <div role="status" className="empty:hidden">
        {news && <Notice tone={news.tone}>{news.text}</Notice>}
      </div>
      {error && (
        <Notice tone="alarm" role="alert">
          {error}
        </Notice>
      )}
      {state === 'loading' && (
        <p role="status" className="text-small text-ink-soft">
          Loading your ad accounts…
        </p>
      )}
      {accounts.length > 0 && (
        <ul aria-label="Connected ad accounts" className="border border-rule-strong bg-sheet">
          {accounts.map((account) => (
            <AccountItem key={account.account_id} account={account} onReconnect={isOpen || choice ? null : add} />
          ))}
        </ul>
      )}
      {choice ? (
        <AccountChoice
          accounts={choice.accounts}
          connected={new Set(accounts.map(({ account_id }) => account_id))}
          onChoose={trying(choose)}
          onDrop={drop}
        />
      ) : (
        isOpen &&
        offers && (
          <ConnectDoors
            offers={offers}
            onToken={trying(withToken)}
            onSample={trying(() => withToken(SAMPLE_TOKEN))}
            onLogIn={async () => {
              setAdding(true);
              await logIn();
            }}
          />
        )
      )}
      {!choice && state === 'ready' && accounts.length > 0 && (
        <Button look="quiet" onClick={isAdding ? () => setAdding(false) : add} className="-ms-1 justify-self-start">
          {isAdding ? 'Not now' : 'Connect another ad account'}
        </Button>
      )}
    </div>
  );
}
