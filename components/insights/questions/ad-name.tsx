import Link from 'next/link';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { adHref } from '../words/ad-href';

/** An ad in a table of figures, with the way to its page. */
export function AdName({ ad: { ad_id, ad_name } }: { ad: Pick<AdAnalysis, 'ad_id' | 'ad_name'> }) {
  return (
    <Link
      href={adHref(ad_id)}
      dir="auto"
      className="underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
    >
      {ad_name}
    </Link>
  );
}
