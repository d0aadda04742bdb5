'use client';

import { useState } from 'react';
import { type ListedKey, revokeApiKey } from '@/lib/client/account/api-keys';
import { Button } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { RevokeDialog } from './revoke-dialog';

export function KeyRow({ apiKey }: { apiKey: ListedKey }) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, run } = useAction(() => revokeApiKey(apiKey.id));
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-rule py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p dir="auto" className="text-left font-semibold">
          {apiKey.name}
        </p>
        <p className="font-mono text-small text-ink-soft">{apiKey.starts_with}…</p>
      </div>
      <p className="text-small text-ink-soft">
        Made <Moment at={apiKey.created_at} dateOnly />
        <br />
        {apiKey.last_used_at ? (
          <>
            Last used <Moment at={apiKey.last_used_at} />
          </>
        ) : (
          'Not used yet'
        )}
      </p>
      <Button
        onClick={() => setAsking(true)}
        aria-disabled={busy}
        aria-label={`Revoke ${apiKey.name}`}
        className="ms-auto"
      >
        Revoke
      </Button>
      <Problem text={problem} className="basis-full empty:hidden" />
      <RevokeDialog name={apiKey.name} open={asking} onClose={() => setAsking(false)} onConfirm={run} />
    </li>
  );
}
