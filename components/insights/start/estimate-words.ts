import type { AnalysisEstimate } from '@/lib/client/insights/analysis-estimate';
import { usdText } from '@/lib/domain/money/money';

/** `a minute`, `12 minutes`. */
function minutesText(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

/** What an analysis will come to, before it is asked for; `provider` is who reads the ads, null while that isn't known. */
export function estimateWords({ seconds, isMeasured, usd }: AnalysisEstimate, provider: string | null): string {
  const time = `${isMeasured ? 'Takes about' : 'Takes up to'} ${minutesText(seconds)}, also when you leave this page.`;
  const unchanged = 'Ads that have not changed since are not read again.';
  if (provider === null) return `${time} ${unchanged}`;
  if (provider !== 'gemini') return `${time} ${unchanged} It costs nothing.`;
  const cost =
    usd === null ? 'Gemini reads the ads, which costs a little.' : `Costs about ${usdText(usd)} where all are new.`;
  return `${time} ${cost} ${unchanged}`;
}
