import type { IdentifiedProduct } from './catalogue-documents';
import type { ProductChanges } from './catalogue-fields';
import { productFilled } from './plan-merge';
import { changeKept } from './write-catalogue';

/** What a merge has changed, for who wants it back. */
export interface ProductMerge {
  brandId: string;
  into: IdentifiedProduct;
  /** What goes, with what it pointed at before: others had been merged into it already. */
  pointed: readonly { productId: string; before: string | null }[];
  /** What the one that stays has been given. */
  filled: ProductChanges;
}

/** What a merge of some products of a brand into one of them will change. `kept` are all of the brand’s. */
export function planProductMerge(
  brandId: string,
  kept: readonly IdentifiedProduct[],
  from: readonly string[],
  into: IdentifiedProduct,
): ProductMerge {
  const going = new Set(from.filter((id) => id !== into.id));
  const goes = kept.filter(({ id }) => going.has(id));
  const behind = kept.filter(({ merged_into }) => merged_into !== null && going.has(merged_into));
  // One after the other: what the first says, the second need not.
  const whole = goes.reduce((product, other) => ({ ...product, ...productFilled(product, other) }), into);
  const pointed = [...goes, ...behind].map(({ id, merged_into }) => ({ productId: id, before: merged_into }));
  return { brandId, into, pointed, filled: productFilled(into, whole) };
}

/**
 * Fills what the one that stays does not say, and lets the others point there: what jobs and imports say of them goes to
 * it from then on, and their ads count there. On screen at once, also offline. Rejects with CatalogueError.
 */
export async function mergeProducts({ brandId, into, pointed, filled }: ProductMerge): Promise<void> {
  const filling = Object.keys(filled).length > 0 ? [changeKept({ brandId, productId: into.id }, { said: filled })] : [];
  const said = { merged_into: into.id };
  await Promise.all([...filling, ...pointed.map(({ productId }) => changeKept({ brandId, productId }, { said }))]);
}

/** Takes a merge back: all are there again, and the one that stayed is as empty as it was. */
export async function unmergeProducts({ brandId, into, pointed, filled }: ProductMerge): Promise<void> {
  const names = Object.keys(filled) as (keyof ProductChanges)[];
  const emptied = Object.fromEntries(names.map((name) => [name, into[name]]));
  const emptying = names.length > 0 ? [changeKept({ brandId, productId: into.id }, { said: emptied })] : [];
  const back = pointed.map(({ productId, before }) =>
    changeKept({ brandId, productId }, { said: { merged_into: before } }),
  );
  await Promise.all([...emptying, ...back]);
}
