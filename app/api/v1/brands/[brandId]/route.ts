import { brandAnswer } from '@/lib/api/catalogue/brand-body';
import { brandChangesSchema } from '@/lib/api/requests/brand-changes';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { changeBrand } from '@/lib/server/catalogue/change-catalogue';
import { deleteBrand } from '@/lib/server/catalogue/delete-from-catalogue';
import { ownBrand } from '@/lib/server/catalogue/own-documents';
import { endpoint } from '@/lib/server/http/endpoint';
import { readJson } from '@/lib/server/http/read-json';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ brandId: string }>({
  async GET({ request, params }) {
    const brand = await ownBrand(await verifiedUid(request), params.brandId);
    return Response.json(brandAnswer('The brand', brand));
  },

  async PUT({ request, params }) {
    const uid = await verifiedUid(request);
    const brand = await changeBrand(uid, params.brandId, await readJson(request, brandChangesSchema));
    return Response.json(brandAnswer('Brand changed successfully', brand));
  },

  async DELETE({ request, params: { brandId } }) {
    await deleteBrand(await verifiedUid(request), brandId);
    return Response.json({ success: true, message: 'Brand deleted successfully', brand_id: brandId });
  },
});
