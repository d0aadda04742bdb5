import { useEffect } from 'react';
import { create } from 'zustand';
import { webhookSecretPath } from '../../domain/shared/paths';
import { type WebhookSecret, webhookSecretSchema } from '../../domain/shared/webhook-secret';
import { withDates } from '../../domain/shared/with-dates';
import { askApi } from './ask-api';
import { connectDocument } from '../listening/connect';
import { createListenerPool } from '../listening/listener-pool';

type Entry = 'loading' | WebhookSecret | null;

const useSecretStore = create<{ uid: string; entry: Entry }>(() => ({ uid: '', entry: 'loading' }));

const LINGER_MS = 5000;
const pool = createListenerPool(LINGER_MS, () => useSecretStore.setState({ uid: '', entry: 'loading' }));

/** With what the person's webhooks are signed, kept current while the caller is on screen; null if there is none yet. */
export function useWebhookSecret(uid: string): Entry {
  useEffect(() => {
    const parse = (data: unknown) => webhookSecretSchema.safeParse(withDates(data)).data ?? null;
    return pool.retain(
      uid,
      connectDocument(webhookSecretPath(uid), parse, (entry) => useSecretStore.setState({ uid, entry })),
    );
  }, [uid]);
  return useSecretStore((store) => (store.uid === uid ? store.entry : 'loading'));
}

/** Makes a new one; the one before signs too for another day. Rejects with an AccountError. */
export async function renewWebhookSecret(): Promise<void> {
  await askApi('/api/v1/webhook-secret', {});
}
