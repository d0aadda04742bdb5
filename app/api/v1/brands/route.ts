import { brandBody } from '@/lib/api/catalogue/brand-body';
import { pageMetadata } from '@/lib/api/fields/page-metadata';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { listBrands } from '@/lib/server/catalogue/list-catalogue';
import { endpoint } from '@/lib/server/http/endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const uid = await verifiedUid(request);
    const { items, total, query, next } = await listBrands(uid, new URL(request.url).searchParams);
    return Response.json({
      success: true,
      message: `Retrieved ${items.length} brand(s)`,
      brands: items.map(brandBody),
      metadata: pageMetadata(total, query, next),
    });
  },
});
