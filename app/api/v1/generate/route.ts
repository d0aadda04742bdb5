import { createImageJob, imageJobBody } from '@/lib/server/generate/create-image-job';
import { endpoint } from '@/lib/server/http/endpoint';
import { verifiedUid } from '@/lib/server/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    const uid = await verifiedUid(request);
    return Response.json(imageJobBody(await createImageJob(request, uid)), { status: 202 });
  },
});
