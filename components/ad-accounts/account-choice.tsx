'use client';

import { useEffect, useId, useRef, useState } from 'react';
import type { ChoosableAccount } from '@/lib/domain/insights/ad-account-choice';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

interface AccountChoiceProps {
  accounts: readonly ChoosableAccount[];
  /** Those that are connected already: choosing one connects it anew. */
  connected: ReadonlySet<string>;
  onChoose: (account: ChoosableAccount) => Promise<void>;
  onDrop: () => void;
}

/** Which of several ad accounts to connect. */
export function AccountChoice({ accounts, connected, onChoose, onDrop }: AccountChoiceProps) {
  const id = useId();
  const heading = useRef<HTMLLegendElement>(null);
  const [chosen, setChosen] = useState<ChoosableAccount | null>(null);
  const { busy, problem, run } = useAction(onChoose);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) run(chosen);
      }}
    >
      <fieldset>
        <legend ref={heading} tabIndex={-1} className="font-semibold">
          Which ad account?
        </legend>
        <div className="mt-2 max-h-80 overflow-y-auto border border-rule-strong bg-sheet">
          {accounts.map((account) => (
            <label
              key={account.account_id}
              className="flex min-h-11 cursor-pointer gap-3 border-b border-rule p-3 last:border-b-0 has-checked:bg-paper"
            >
              <input
                type="radio"
                name={id}
                required
                checked={chosen?.account_id === account.account_id}
                onChange={() => setChosen(account)}
                className="mt-1 size-4 shrink-0"
              />
              <span className="min-w-0">
                <span dir="auto" className="block text-left font-medium">
                  {account.name}
                </span>
                <span className="block font-mono text-mini text-ink-soft">
                  {[account.account_id, account.currency, account.timezone].filter((word) => word !== '').join(' · ')}
                  {connected.has(account.account_id) && ' · connected'}
                </span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Problem text={problem} className="mt-2 empty:hidden" />
      <div className="mt-3 flex flex-wrap gap-x-4 gap-y-2">
        <Button type="submit" look="hot" aria-disabled={busy} className="flex-1">
          {busy ? 'Connecting…' : 'Connect it'}
        </Button>
        <Button look="quiet" onClick={onDrop}>
          None of these
        </Button>
      </div>
    </form>
  );
}
