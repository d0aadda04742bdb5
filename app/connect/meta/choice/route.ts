import { z } from 'zod';
import { adAccountAnswer } from '@/lib/api/ad-accounts/account-body';
import { accountIdRequest } from '@/lib/api/requests/connect-account-body';
import { choosable, choose, dropChoice } from '@/lib/server/ad-accounts/login/pending-choice';
import { signedInUid } from '@/lib/server/auth/verify-token';
import { endpoint } from '@/lib/server/http/endpoint';
import { readJson } from '@/lib/server/http/read-json';

const chosenSchema = z.strictObject({ account_id: accountIdRequest });

/** Of a login that has found several ad accounts: which there are, the one that is wanted, or none. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async GET({ request }) {
    const accounts = await choosable(await signedInUid(request));
    return Response.json({ success: true, message: `${accounts.length} ad account(s) to choose from`, accounts });
  },

  async POST({ request }) {
    const uid = await signedInUid(request);
    const { account_id } = await readJson(request, chosenSchema);
    return Response.json(adAccountAnswer('Ad account connected successfully', await choose(uid, account_id)));
  },

  async DELETE({ request }) {
    await dropChoice(await signedInUid(request));
    return Response.json({ success: true, message: 'Nothing was connected' });
  },
});
