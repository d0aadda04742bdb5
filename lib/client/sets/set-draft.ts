import { z } from 'zod';
import { catalogueIdSchema, newSetId, setIdSchema } from '../../domain/ads/catalogue-id';
import { newJobId } from '../../domain/shared/random-id';
import { jobIdSchema } from '../../domain/work/job-id';
import { FIRST_LOOK, lookSchema, type SetLook } from './set-look';

/** So many products a set has at most: each is a job of its own. */
export const MOST_PRODUCTS = 50;

/** A product that was chosen, with the id of its job: asking for the same draft twice makes each job once. */
export interface ChosenProduct {
  brandId: string;
  productId: string;
  jobId: string;
}

/** A set that is being put together. */
export interface SetDraft {
  setId: string;
  products: ChosenProduct[];
  look: SetLook;
}

const draftSchema = z.object({
  setId: setIdSchema,
  products: z
    .array(z.object({ brandId: catalogueIdSchema, productId: catalogueIdSchema, jobId: jobIdSchema }))
    .max(MOST_PRODUCTS),
  look: lookSchema,
});

export function freshDraft(look: SetLook = FIRST_LOOK): SetDraft {
  return { setId: newSetId(), products: [], look };
}

/** What a stored text holds; null for anything that isn't a draft. */
export function parseDraft(stored: string | null): SetDraft | null {
  if (stored === null) return null;
  try {
    return draftSchema.parse(JSON.parse(stored));
  } catch {
    return null;
  }
}

export type ProductKey = Pick<ChosenProduct, 'brandId' | 'productId'>;

export const isSame = (one: ProductKey, other: ProductKey) =>
  one.brandId === other.brandId && one.productId === other.productId;

/** With these products too, as long as there is room; those that were chosen before keep their jobs. */
export function choose(draft: SetDraft, products: readonly ProductKey[]): SetDraft {
  const added = products
    .filter((product, index) => products.findIndex((other) => isSame(other, product)) === index)
    .filter((product) => !draft.products.some((chosen) => isSame(chosen, product)))
    .slice(0, MOST_PRODUCTS - draft.products.length)
    .map(({ brandId, productId }) => ({ brandId, productId, jobId: newJobId() }));
  return added.length === 0 ? draft : { ...draft, products: [...draft.products, ...added] };
}

export function leaveOut(draft: SetDraft, products: readonly ProductKey[]): SetDraft {
  return {
    ...draft,
    products: draft.products.filter((chosen) => !products.some((product) => isSame(chosen, product))),
  };
}
