import type { PageResult, ReadBrand } from '../../../../lib/domain/kinds/scrape/page-result';
import { brandPath, productPath } from '../../../../lib/domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { documentId } from '../../hashing/document-id';
import type { ScrapeJob } from './scrape-state';

/** Keeps what a page says among the person's brands and products, in the documents that jobs write too; gives their ids. Reading it again updates them. */
export async function keepBrandAndProduct(
  { user_id: uid }: ScrapeJob,
  { product, brand }: { product: PageResult['product']; brand: ReadBrand },
): Promise<{ brand_id: string; product_id: string }> {
  const brand_id = documentId(brand.name);
  const product_id = documentId(product.full_name);
  const { colors, ...words } = brand;
  const batch = firestore.batch();
  const updated_at = serverTimestamp();
  batch.set(
    firestore.doc(brandPath(uid, brand_id)),
    {
      ...words,
      ...(colors.primary === null ? {} : { primary_color_hex: colors.primary }),
      ...(colors.secondary === null ? {} : { secondary_color_hex: colors.secondary }),
      other_colors: colors.others,
      updated_at,
    },
    { merge: true },
  );
  batch.set(
    firestore.doc(productPath(uid, brand_id, product_id)),
    { ...product, description: product.description ?? '', updated_at },
    { merge: true },
  );
  await batch.commit();
  return { brand_id, product_id };
}
