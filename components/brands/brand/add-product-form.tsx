'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { PRODUCT_LIMITS } from '@/lib/domain/ads/catalogue-limits';
import { addProduct } from '@/lib/client/catalogue/product-actions';
import { tidyName } from '@/lib/client/catalogue/tidy-fields';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** A product by hand: its name; photos and everything else on its page. */
export function AddProductForm({ brandId }: { brandId: string }) {
  const id = useId();
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const add = useAction(async (full_name: string) => {
    const productId = await addProduct(brandId, { full_name });
    router.push(`/brands/${brandId}/products/${productId}`);
  });
  return (
    <form
      noValidate
      aria-label="A product by hand"
      className="ticket-cell"
      onSubmit={(event) => {
        event.preventDefault();
        const name = tidyName(
          String(new FormData(event.currentTarget).get('full_name') ?? ''),
          PRODUCT_LIMITS.full_name,
        );
        setProblem('problem' in name ? name.problem : null);
        if ('value' in name) add.run(name.value);
      }}
    >
      <label htmlFor={id} className="text-small font-semibold">
        Name of the product
      </label>
      <p id={`${id}-hint`} className="text-mini text-ink-soft">
        Photos, price and words on its own page
      </p>
      <div className="flex items-end gap-2 pb-1">
        <input
          id={id}
          name="full_name"
          type="text"
          dir="auto"
          autoComplete="off"
          placeholder="Steel bottle, 750 ml"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
          className="ticket-control min-h-11! min-w-0 flex-1"
        />
        <Button type="submit" disabled={add.busy}>
          Add it
        </Button>
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="pb-1 text-small font-medium text-alarm">
          {problem}
        </p>
      )}
      <Problem text={add.problem} />
    </form>
  );
}
