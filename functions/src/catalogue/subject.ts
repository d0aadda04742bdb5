import type { DocumentReference } from 'firebase-admin/firestore';
import type { BulkDynamicInput } from '../../../lib/domain/kinds/ads/bulk-dynamic';
import { firestore } from '../firebase/admin';
import { changesOf } from './changes';
import { brandOfId, findBrand, findProduct, type Kept, productOfId } from './find';

/** What jobs say of the brand and the product that they are about. */
type SaidOfSubject = Pick<
  BulkDynamicInput,
  | 'brand_name'
  | 'primary_color_hex'
  | 'secondary_color_hex'
  | 'product_full_name'
  | 'product_description'
  | 'brand_id'
  | 'product_id'
>;

/** Where brand and product of a job are kept. */
export interface Subject {
  brand: Kept;
  product: Kept;
}

/** The brand and the product that a job names by their ids, or by what they are called. */
export async function subjectOf(uid: string, input: SaidOfSubject): Promise<Subject> {
  const { brand_id, product_id, brand_name, product_full_name } = input;
  const brand = brand_id == null ? await findBrand(uid, brand_name) : await brandOfId(uid, brand_id);
  const product =
    product_id == null
      ? await findProduct(uid, brand.id, { full_name: product_full_name, source_url: null })
      : await productOfId(uid, brand.id, product_id);
  return { brand, product };
}

/** What a job says of brand and product. One that it names by its id is only asked for by it, not told anew. */
export function brandAndProduct(
  input: SaidOfSubject,
  { brand, product }: Subject,
): { ref: DocumentReference; data: Record<string, unknown> }[] {
  const { brand_id, product_id, primary_color_hex, secondary_color_hex } = input;
  const ofBrand = { name: input.brand_name, primary_color_hex, secondary_color_hex };
  const ofProduct = { full_name: input.product_full_name, description: input.product_description };
  return [
    ...(brand_id != null && brand.data ? [] : [{ ref: brand.ref, data: changesOf(brand, ofBrand) }]),
    ...(product_id != null && product.data ? [] : [{ ref: product.ref, data: changesOf(product, ofProduct) }]),
  ];
}

/** Keeps what a job says of them. Doing it again writes the same. */
export async function keepSubject(uid: string, input: SaidOfSubject): Promise<void> {
  const batch = firestore.batch();
  for (const { ref, data } of brandAndProduct(input, await subjectOf(uid, input)))
    batch.set(ref, data, { merge: true });
  await batch.commit();
}
