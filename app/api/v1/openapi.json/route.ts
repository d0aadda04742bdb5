import { openApiDocument } from '@/lib/domain/api/openapi';
import { endpoint } from '@/lib/server/http/endpoint';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET() {
    return Response.json(openApiDocument(), { headers: { 'Cache-Control': 'public, max-age=300' } });
  },
});
