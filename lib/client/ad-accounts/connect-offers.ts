import { useEffect } from 'react';
import { create } from 'zustand';
import { z } from 'zod';
import { onConnectionChange } from '../browser/connection';

const offersSchema = z.object({ problem: z.string().nullable(), login: z.boolean(), sample: z.boolean() });
/** What this site lets people connect with. */
export type ConnectOffers = z.infer<typeof offersSchema>;

const useOffers = create<{ offers: ConnectOffers | null }>(() => ({ offers: null }));

let asking: Promise<void> | null = null;

/** Once for each page that is loaded; after a failure again as soon as there is a connection. */
function askOnce(): void {
  if (useOffers.getState().offers) return;
  asking ??= ask().finally(() => (asking = null));
}

async function ask(): Promise<void> {
  const answer = await fetch('/connect/meta/offers').catch(() => null);
  const content: unknown = await answer?.json().catch(() => null);
  const { data } = offersSchema.safeParse(content);
  if (data) useOffers.setState({ offers: data });
}

/** null until it is known. */
export function useConnectOffers(): ConnectOffers | null {
  useEffect(() => {
    askOnce();
    return onConnectionChange(askOnce);
  }, []);
  return useOffers(({ offers }) => offers);
}
