import { describe, expect, it, vi } from 'vitest';
import { takeCallbackUrl } from './take-callback-url';

vi.mock('./webhook-secret', () => ({ ensureWebhookSecret: vi.fn() }));
const { ensureWebhookSecret } = await import('./webhook-secret');

describe('the callback_url of a request', () => {
  it.each([undefined, null, ''])('may be left out: %s', async (text) => {
    expect(await takeCallbackUrl(text, 'alice')).toBeNull();
    expect(ensureWebhookSecret).not.toHaveBeenCalled();
  });

  it('is kept as it is, and there is a secret to sign with', async () => {
    expect(await takeCallbackUrl('https://8.8.8.8/hook?job=1', 'alice')).toBe('https://8.8.8.8/hook?job=1');
    expect(ensureWebhookSecret).toHaveBeenCalledWith('alice');
  });

  it.each([
    ...['http://127.0.0.1/', 'http://localhost/', 'https://[::1]/', 'http://0x7f.1/', 'http://2130706433/'],
    ...['http://169.254.169.254/latest/meta-data', 'https://10.0.0.1/', 'https://metadata.invalid/'],
    ...[
      'ftp://8.8.8.8/',
      'file:///etc/passwd',
      'https://user:word@8.8.8.8/',
      'hook',
      `https://8.8.8.8/${'x'.repeat(2000)}`,
    ],
    ...[7, ['https://8.8.8.8/'], {}],
  ])('can’t be %s', async (text) => {
    await expect(takeCallbackUrl(text, 'alice')).rejects.toMatchObject({
      status: 400,
      errors: { callback_url: expect.stringContaining('callback_url can’t be called') },
    });
  });
});
