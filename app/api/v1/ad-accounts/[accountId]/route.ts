import { disconnectQuerySchema } from '@/lib/api/requests/connect-account-body';
import { disconnectAccount } from '@/lib/server/ad-accounts/disconnect-account';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';
import { readQuery } from '@/lib/server/http/read-query';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ accountId: string }>({
  async DELETE({ request, params: { accountId } }) {
    const uid = await verifiedUid(request);
    const { analyses } = readQuery(new URL(request.url).searchParams, disconnectQuerySchema);
    const deleteAnalyses = analyses === 'delete';
    await disconnectAccount(uid, accountId, { deleteAnalyses });
    const message = 'Ad account disconnected successfully';
    return Response.json({
      ...{ success: true, message, account_id: accountId },
      analyses: deleteAnalyses ? 'deleted' : 'kept',
    });
  },
});
