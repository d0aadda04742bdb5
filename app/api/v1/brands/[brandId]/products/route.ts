import { productBody } from '@/lib/api/catalogue/product-body';
import { pageMetadata } from '@/lib/api/fields/page-metadata';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { listProducts } from '@/lib/server/catalogue/list-catalogue';
import { endpoint } from '@/lib/server/http/endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ brandId: string }>({
  async GET({ request, params: { brandId } }) {
    const uid = await verifiedUid(request);
    const { items, total, query, next } = await listProducts(uid, brandId, new URL(request.url).searchParams);
    return Response.json({
      success: true,
      message: `Retrieved ${items.length} product(s)`,
      products: items.map((product) => productBody(brandId, product)),
      metadata: pageMetadata(total, query, next),
    });
  },
});
