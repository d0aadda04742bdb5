'use client';

import { ChevronDown } from 'lucide-react';
import type { ConnectOffers } from '@/lib/client/ad-accounts/connect-offers';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { TokenForm } from './token-form';

interface ConnectDoorsProps {
  offers: ConnectOffers;
  onToken: (token: string) => Promise<void>;
  onSample: () => Promise<void>;
  /** Leaves the page. */
  onLogIn: () => Promise<void>;
}

/** The ways to connect an ad account that this site offers. */
export function ConnectDoors({ offers, onToken, onSample, onLogIn }: ConnectDoorsProps) {
  const login = useAction(onLogIn);
  const sample = useAction(onSample);
  if (offers.problem !== null) return <Notice>{offers.problem}</Notice>;
  const form = <TokenForm onConnect={onToken} />;
  return (
    <div className="grid gap-3">
      {offers.login && (
        <div>
          <Button look="hot" onClick={() => login.run()} aria-disabled={login.busy} className="w-full">
            {login.busy ? 'Going to Facebook…' : 'Continue with Facebook'}
          </Button>
          <p className="mt-1 text-mini text-ink-soft">
            AdForge may then read your ads and their figures, and nothing else.
          </p>
          <Problem text={login.problem} className="mt-1 empty:hidden" />
        </div>
      )}
      {offers.sample && (
        <div>
          <Button onClick={() => sample.run()} aria-disabled={sample.busy} className="w-full">
            {sample.busy ? 'Looking for sample accounts…' : 'Try with a sample account'}
          </Button>
          <Problem text={sample.problem} className="mt-1 empty:hidden" />
        </div>
      )}
      {offers.login || offers.sample ? (
        <details className="group border border-rule-strong bg-sheet">
          <summary className="flex min-h-11 items-center justify-between gap-2 px-3 font-medium">
            Paste an access token
            <ChevronDown aria-hidden="true" className="size-4.5 shrink-0 group-open:rotate-180" />
          </summary>
          <div className="border-t border-rule p-3">{form}</div>
        </details>
      ) : (
        form
      )}
    </div>
  );
}
