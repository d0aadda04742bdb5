import type { IdentifiedProduct } from '../catalogue/products-store';
import { otherProduct } from '../../domain/kinds/video/video-of-product';
import { detectLanguage } from '../../domain/shared/detect-language';
import type { ShelfProduct, VideoForm } from '../tickets/video/video-ticket';

/** The products of a brand as a video of this ticket would show them; those without a photo that can be used are not among them. */
export function shelfProducts(
  products: readonly IdentifiedProduct[],
  { lang, product_description }: Pick<VideoForm, 'lang' | 'product_description'>,
): ShelfProduct[] {
  const language = lang ?? detectLanguage(product_description);
  return products.flatMap((product) => {
    const other = otherProduct(product, language);
    if (!other) return [];
    const { path, content_type } = other.image;
    // Few browsers show a TIFF.
    if (content_type === 'image/tiff') return [{ ...other, url: null }];
    return [{ ...other, url: product.images.find(({ storage_path }) => storage_path === path)?.url ?? null }];
  });
}

/** With this product if it was not among them, and without it if it was. */
export function toggled(chosen: readonly ShelfProduct[], product: ShelfProduct): ShelfProduct[] {
  const others = chosen.filter(({ product_id }) => product_id !== product.product_id);
  return others.length < chosen.length ? others : [...others, product];
}
