import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { RECOVERY_ADVICE, type ErrorCode, type RecoveryAdvice } from '@/lib/domain/shared/error-code';

export interface FailureGroup {
  code: ErrorCode;
  advice: RecoveryAdvice;
  /** `Ad 4`, or `Ads 4, 7 and 9`. */
  which: string;
  /** What was recorded, each sentence once. */
  messages: string[];
}

function naming(numbers: number[]): string {
  const last = numbers.at(-1);
  return numbers.length === 1 ? `Ad ${last}` : `Ads ${numbers.slice(0, -1).join(', ')} and ${last}`;
}

/** Failed ads put together by what went wrong, so that ten equal failures are one message. */
export function failureGroups(ads: readonly IdentifiedAd[]): FailureGroup[] {
  const byCode = new Map<ErrorCode, IdentifiedAd[]>();
  for (const ad of ads) {
    if (ad.status !== 'failed' || !ad.error) continue;
    byCode.set(ad.error.code, [...(byCode.get(ad.error.code) ?? []), ad]);
  }
  return [...byCode].map(([code, failed]) => ({
    code,
    advice: RECOVERY_ADVICE[code],
    which: naming(failed.map(({ number }) => number)),
    messages: [...new Set(failed.flatMap(({ error }) => (error ? [error.message] : [])))],
  }));
}
