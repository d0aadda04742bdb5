import 'server-only';
import type { RenewedSecret } from '../../api/account/key-body';
import { webhookSecretPath } from '../../domain/shared/paths';
import { newWebhookSecret, webhookSecretSchema } from '../../domain/shared/webhook-secret';
import { withDates } from '../../domain/shared/with-dates';
import { firestore, serverTimestamp } from '../firebase/admin';
import { transactionInTurns } from '../firebase/transaction-in-turns';

/** Makes the person's signing secret if there is none yet. */
export async function ensureWebhookSecret(uid: string): Promise<void> {
  const ref = firestore.doc(webhookSecretPath(uid));
  await transactionInTurns(ref.path, async (transaction) => {
    if ((await transaction.get(ref)).exists) return;
    transaction.create(ref, { secret: newWebhookSecret(), previous: null, changed_at: serverTimestamp() });
  });
}

/** Makes a new secret; the one before signs too for another day. */
export async function renewWebhookSecret(uid: string): Promise<string> {
  const ref = firestore.doc(webhookSecretPath(uid));
  const secret = newWebhookSecret();
  await transactionInTurns(ref.path, async (transaction) => {
    const before = webhookSecretSchema.safeParse(withDates((await transaction.get(ref)).data())).data;
    // Runs again when the answer to its commit was lost, and finds what it has written.
    if (before?.secret === secret) return;
    transaction.set(ref, { secret, previous: before?.secret ?? null, changed_at: serverTimestamp() });
  });
  return secret;
}

export function renewedBody(secret: string): RenewedSecret {
  return { success: true, message: 'Your webhooks are signed with this from now on.', data: { secret } };
}
