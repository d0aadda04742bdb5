import { analysisBody } from '@/lib/api/insights/analysis-body';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';
import { ownAnalysis } from '@/lib/server/insights/own-analyses';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ adId: string }>({
  async GET({ request, params }) {
    const analysis = await ownAnalysis(await verifiedUid(request), params.adId);
    return Response.json({ success: true, message: 'The analysed ad', ...analysisBody(analysis) });
  },
});
