import type { PlanEstimate } from '@/lib/client/research/plan-estimate';
import { usdText } from '@/lib/domain/money/money';

/** `half a minute`, `a minute`, `12 minutes`. */
function timeText(seconds: number): string {
  if (seconds <= 30) return 'half a minute';
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}

/** What finding something out will come to; what it costs is left out while that isn't known. */
export function planCostWords({ seconds, isMeasured, usd }: PlanEstimate, isPriceKnown: boolean): string {
  const time = `${isMeasured ? 'Takes' : 'Usually takes'} about ${timeText(seconds)}, also when you leave this page.`;
  if (!isPriceKnown) return time;
  if (usd === 0) return `${time} It costs nothing: rules do it, without a model.`;
  return `${time} Gemini does it, for ${usd < 0.01 ? '' : 'about '}${usdText(usd)}.`;
}
