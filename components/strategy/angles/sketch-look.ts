import type { Brand } from '@/lib/domain/ads/brand';
import type { Product } from '@/lib/domain/ads/product';
import { inkOn } from '@/components/brands/words/ink-on';
import { PLAIN_LOOK, type SketchLook } from '../sketch/template-sketch';

type Colored = Pick<Brand, 'primary_color_hex' | 'secondary_color_hex'>;

/** A brand's colours and its product's photo, for a template that is drawn small. */
export function sketchLookOf(brand: Colored, { images }: Pick<Product, 'images'>): SketchLook {
  const of = (color: string | null) => {
    const ink = color === null ? null : inkOn(color);
    return color !== null && ink !== null ? { color, ink } : null;
  };
  const [primary, secondary] = [of(brand.primary_color_hex), of(brand.secondary_color_hex)];
  return {
    primary: primary?.color ?? PLAIN_LOOK.primary,
    onPrimary: primary?.ink ?? PLAIN_LOOK.onPrimary,
    secondary: secondary?.color ?? PLAIN_LOOK.secondary,
    onSecondary: secondary?.ink ?? PLAIN_LOOK.onSecondary,
    // Few browsers show a TIFF.
    photoUrl: images.find(({ storage_path }) => !storage_path.endsWith('.tif'))?.url ?? null,
  };
}
