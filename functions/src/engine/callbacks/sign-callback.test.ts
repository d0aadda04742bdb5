import { describe, expect, it } from 'vitest';
import { signatureHeaders } from './sign-callback';

describe('the signature of a callback', () => {
  // The example of the Standard Webhooks specification.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

  it('is the one of Standard Webhooks', () => {
    expect(signatureHeaders('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}', [secret])).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('stands there once for each secret', () => {
    const { 'webhook-signature': signature } = signatureHeaders('msg_1', 1, '{}', [secret, 'whsec_AAAA']);
    expect(signature?.split(' ')).toHaveLength(2);
  });
});
