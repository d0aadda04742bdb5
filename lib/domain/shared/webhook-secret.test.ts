import { describe, expect, it } from 'vitest';
import { newWebhookSecret, signingSecrets, webhookSecretSchema } from './webhook-secret';

describe('the secret of a person’s webhooks', () => {
  it('is 32 random bytes', () => {
    const secret = newWebhookSecret();
    expect(Buffer.from(secret.slice('whsec_'.length), 'base64')).toHaveLength(32);
    expect(secret).not.toBe(newWebhookSecret());
  });

  it('signs together with the one before for a day', () => {
    const changed_at = new Date('2026-11-26T12:00:00Z');
    const secret = webhookSecretSchema.parse({ secret: 'whsec_b', previous: 'whsec_a', changed_at });
    expect(signingSecrets(secret, new Date('2026-11-27T11:59:59Z'))).toEqual(['whsec_b', 'whsec_a']);
    expect(signingSecrets(secret, new Date('2026-11-27T12:00:00Z'))).toEqual(['whsec_b']);
    expect(signingSecrets({ ...secret, previous: null }, changed_at)).toEqual(['whsec_b']);
  });
});
