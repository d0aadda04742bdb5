import { productAnswer } from '@/lib/api/catalogue/product-body';
import { productChangesSchema } from '@/lib/api/requests/product-changes';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { changeProduct } from '@/lib/server/catalogue/change-catalogue';
import { deleteProduct } from '@/lib/server/catalogue/delete-from-catalogue';
import { ownProduct } from '@/lib/server/catalogue/own-documents';
import { endpoint } from '@/lib/server/http/endpoint';
import { readJson } from '@/lib/server/http/read-json';
import { workOnProduct } from '@/lib/server/research/work-on-product';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ brandId: string; productId: string }>({
  async GET({ request, params }) {
    const uid = await verifiedUid(request);
    const product = await ownProduct(uid, params.brandId, params.productId);
    return Response.json(productAnswer('The product', params.brandId, product, await workOnProduct(uid, params)));
  },

  async PUT({ request, params }) {
    const uid = await verifiedUid(request);
    const product = await changeProduct(uid, params, await readJson(request, productChangesSchema));
    const work = await workOnProduct(uid, params);
    return Response.json(productAnswer('Product changed successfully', params.brandId, product, work));
  },

  async DELETE({ request, params: { brandId, productId } }) {
    await deleteProduct(await verifiedUid(request), brandId, productId);
    const ids = { brand_id: brandId, product_id: productId };
    return Response.json({ success: true, message: 'Product deleted successfully', ...ids });
  },
});
