import { newKeySchema } from '@/lib/api/account/key-body';
import { madeBody, makeKey } from '@/lib/server/auth/make-key';
import { endpoint } from '@/lib/server/http/endpoint';
import { readJson } from '@/lib/server/http/read-json';
import { signedInUid } from '@/lib/server/auth/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    const uid = await signedInUid(request);
    const { name } = await readJson(request, newKeySchema);
    return Response.json(madeBody(await makeKey(uid, name)), { status: 201 });
  },
});
