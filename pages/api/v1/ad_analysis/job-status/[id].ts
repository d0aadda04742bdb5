import { nodeHandler } from '@/lib/server/http/node-handler';
import { analysisStatus } from '@/lib/server/insights/analysis-endpoints';

export const config = { api: { bodyParser: false, externalResolver: true } };

export default nodeHandler<{ id: string }>(analysisStatus);
