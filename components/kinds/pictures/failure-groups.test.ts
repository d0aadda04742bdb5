import { describe, expect, it } from 'vitest';
import { adId, type IdentifiedAd } from '@/lib/domain/ads/ad';
import type { ErrorCode } from '@/lib/domain/shared/error-code';
import { newAd } from '@/lib/domain/ads/new-ad';
import { failureGroups } from './failure-groups';

function ad(number: number, status: IdentifiedAd['status'], code?: ErrorCode, message = 'No.'): IdentifiedAd {
  const at = new Date(0);
  const planned = {
    user_id: 'u',
    number,
    template: 'lifestyle' as const,
    variation: 1,
    aspect_ratio: '1:1' as const,
    copy: { headline: 'Hello', line: '', call_to_action: '', points: [] },
    prompt: '',
    provider: 'studio',
    conversation_id: 'c',
    storage_path: 'p',
    download_token: 't',
  };
  const error = code ? { code, message, timestamp: at, details: null } : null;
  return { ...newAd(planned, at), id: adId(number), status, error, attempts: 1 };
}

describe('ads that could not be made', () => {
  it('are put together by their reason', () => {
    const groups = failureGroups([
      ad(1, 'done'),
      ad(2, 'failed', 'CONTENT_BLOCKED', 'The photo was refused.'),
      ad(3, 'failed', 'PROVIDER_UNAVAILABLE'),
      ad(4, 'failed', 'CONTENT_BLOCKED', 'The photo was refused.'),
      ad(9, 'failed', 'CONTENT_BLOCKED', 'The headline was refused.'),
    ]);
    expect(groups.map(({ which, messages }) => [which, messages])).toEqual([
      ['Ads 2, 4 and 9', ['The photo was refused.', 'The headline was refused.']],
      ['Ad 3', ['No.']],
    ]);
  });

  it('are none while nothing failed', () => {
    expect(failureGroups([ad(1, 'done'), ad(2, 'cancelled')])).toEqual([]);
  });
});
