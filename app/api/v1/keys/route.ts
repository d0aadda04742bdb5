import { makeKey, newKeySchema } from '@/lib/server/api-keys/make-key';
import { endpoint } from '@/lib/server/http/endpoint';
import { readJson } from '@/lib/server/http/read-json';
import { signedInUid } from '@/lib/server/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    const uid = await signedInUid(request);
    const { name } = await readJson(request, newKeySchema);
    const data = await makeKey(uid, name);
    return Response.json({ success: true, message: 'Copy the key now: it is not shown again.', data }, { status: 201 });
  },
});
