import { pageMetadata } from '@/lib/api/fields/page-metadata';
import { analysisBody } from '@/lib/api/insights/analysis-body';
import { analysesQuerySchema } from '@/lib/api/requests/analyses-query';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';
import { readQuery } from '@/lib/server/http/read-query';
import { listAnalyses } from '@/lib/server/insights/own-analyses';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const uid = await verifiedUid(request);
    const query = readQuery(new URL(request.url).searchParams, analysesQuerySchema);
    const { analyses, total } = await listAnalyses(uid, query);
    return Response.json({
      success: true,
      message: `Retrieved ${analyses.length} analysed ad(s)`,
      analyses: analyses.map(analysisBody),
      metadata: pageMetadata(total, { page: query.page, size: query.page_size }),
    });
  },
});
