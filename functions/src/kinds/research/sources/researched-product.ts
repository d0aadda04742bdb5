import type { Price } from '../../../../../lib/domain/ads/product';
import { brandSchema } from '../../../../../lib/domain/ads/brand';
import { productSchema } from '../../../../../lib/domain/ads/product';
import { brandOfId, productOfId } from '../../../catalogue/find';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { InputError } from '../../../inputs/input-error';
import { withoutInstructions } from '../../../research-reading/language/instructions';

/** A person's product, as far as a research and all that is made of it need it. */
export interface OwnProduct {
  name: string;
  description: string;
  brand: string;
  /** How the brand speaks; null where nobody has said. */
  tone: string | null;
  price: Price | null;
  /** Its own page. */
  url: string | null;
}

interface Asked {
  user_id: string;
  input: { brand_id: string; product_id: string };
}

const GONE = 'This product is not there any more. Choose another one, or bring it back first.';

/** The product that a job is about. Rejects with an InputError where it is deleted, or is not the person's. */
export async function ownProduct({ user_id: uid, input }: Asked): Promise<OwnProduct> {
  const [brand, product] = await Promise.all([
    brandOfId(uid, input.brand_id),
    productOfId(uid, input.brand_id, input.product_id),
  ]);
  const [ofBrand, ofProduct] = [
    brandSchema.safeParse(timestampsToDates(brand.data)).data,
    productSchema.safeParse(timestampsToDates(product.data)).data,
  ];
  if (!ofBrand || !ofProduct || ofBrand.deleted_at || ofProduct.deleted_at) {
    throw new InputError(input.product_id, GONE);
  }
  const { full_name: name, description, features, price, source_url: url } = ofProduct;
  const unsaid = features.filter((feature) => !description.includes(feature)).map((feature) => `• ${feature}`);
  return {
    ...{ name, price, url, brand: ofBrand.name, tone: ofBrand.tone },
    // It was read from a page, perhaps, and is shown to models.
    description: withoutInstructions([description, ...unsaid].join('\n')),
  };
}
