'use client';

import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { type ResearchPlace, USUAL_RESEARCH } from '@/lib/client/research/research-place';
import { useResearches } from '@/lib/client/research/research-store';
import { randomId } from '@/lib/domain/shared/random-id';
import { type ProductPart, productHref } from '@/components/brands/product/product-tabs';
import { Button } from '@/components/ui/button';

/** Which research of a product is looked at, where there are several, and the way to begin another. */
export function ResearchChoice({ place, part }: { place: ResearchPlace; part: ProductPart }) {
  const id = useId();
  const router = useRouter();
  const { items } = useResearches(place);
  if (items.length === 0) return null;
  const known = items.toSorted((one, other) => Number(one.created_at) - Number(other.created_at));
  const isNew = known.every(({ research_id }) => research_id !== place.researchId);
  const open = (research: string, to: ProductPart) =>
    router.push(productHref(place, to, research === USUAL_RESEARCH ? null : research));
  return (
    <>
      {(known.length > 1 || isNew) && (
        <div className="flex items-center gap-2">
          <label htmlFor={id} className="text-small font-semibold">
            Research
          </label>
          <select
            id={id}
            value={place.researchId}
            onChange={(event) => open(event.target.value, part)}
            className="min-h-11 border border-rule-strong bg-sheet px-2"
          >
            {known.map(({ research_id, created_at }, index) => (
              <option key={research_id} value={research_id}>
                {index + 1}: {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(created_at)}
              </option>
            ))}
            {isNew && <option value={place.researchId}>A new one</option>}
          </select>
        </div>
      )}
      {!isNew && (
        <Button look="quiet" className="text-small" onClick={() => open(`r_${randomId(12)}`, 'research')}>
          Begin another research
        </Button>
      )}
    </>
  );
}
