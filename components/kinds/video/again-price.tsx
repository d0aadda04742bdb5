import { usdText } from '@/lib/domain/money/money';
import type { VideoResult } from '@/lib/domain/video/video-result';

/** What the same video costs once more; nothing where it was free. */
export function AgainPrice({ result }: { result: VideoResult | null }) {
  if (!result?.model || result.cost_usd === 0) return null;
  return (
    <p className="mt-2 text-small text-ink-soft">
      Each is filmed anew by {result.model}, for about {usdText(result.cost_usd)}.
    </p>
  );
}
