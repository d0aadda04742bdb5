import { z } from 'zod';

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** `users/{uid}/secrets/webhooks`: with what the person's callbacks are signed. */
export const webhookSecretSchema = z.object({
  secret: z.string().startsWith(PREFIX),
  /** The one before, which signs too for a day after the change. */
  previous: z.string().startsWith(PREFIX).nullable().default(null),
  changed_at: z.date(),
});
export type WebhookSecret = z.infer<typeof webhookSecretSchema>;

export function newWebhookSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  return `${PREFIX}${btoa(String.fromCharCode(...bytes))}`;
}

const OVERLAP_MS = 24 * 60 * 60_000;

/** The secrets that sign now: receivers have a day to learn a new one. */
export function signingSecrets({ secret, previous, changed_at }: WebhookSecret, now: Date): string[] {
  const isOverlapping = previous !== null && now.getTime() - changed_at.getTime() < OVERLAP_MS;
  return isOverlapping ? [secret, previous] : [secret];
}
