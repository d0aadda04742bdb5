import { openApiDocument } from '@/lib/api/openapi/document';
import { endpoint } from '@/lib/server/http/endpoint';

const document = openApiDocument();

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET() {
    return Response.json(document, { headers: { 'Cache-Control': 'public, max-age=300' } });
  },
});
