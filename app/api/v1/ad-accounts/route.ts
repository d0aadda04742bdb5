import { adAccountAnswer, adAccountBody } from '@/lib/api/ad-accounts/account-body';
import { connectAccountBodySchema } from '@/lib/api/requests/connect-account-body';
import { connectByToken } from '@/lib/server/ad-accounts/connect-account';
import { listAdAccounts } from '@/lib/server/ad-accounts/own-accounts';
import { verifiedUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';
import { readJson } from '@/lib/server/http/read-json';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const accounts = (await listAdAccounts(await verifiedUid(request))).map(adAccountBody);
    return Response.json({ success: true, message: `Retrieved ${accounts.length} ad account(s)`, accounts });
  },

  async POST({ request }) {
    const uid = await verifiedUid(request);
    const account = await connectByToken(uid, await readJson(request, connectAccountBodySchema));
    return Response.json(adAccountAnswer('Ad account connected successfully', account), { status: 201 });
  },
});
