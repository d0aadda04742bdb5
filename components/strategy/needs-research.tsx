import Link from 'next/link';
import { type ResearchPlace, USUAL_RESEARCH } from '@/lib/client/research/research-place';
import { productHref } from '@/components/brands/product/product-tabs';
import { buttonClass } from '@/components/ui/button';

/** What has to be there first, and the way to it. */
export function NeedsResearch({ place, what }: { place: ResearchPlace; what: string }) {
  const research = place.researchId === USUAL_RESEARCH ? null : place.researchId;
  return (
    <div className="max-w-[60ch]">
      <p className="text-lead">{what} are made of a finished research: what was read, and what customers say.</p>
      <Link href={productHref(place, 'research', research)} className={buttonClass('hot', 'mt-4')}>
        Start with the research
      </Link>
    </div>
  );
}
