import { madeKeySchema, newKeySchema } from '../account/key-body';
import type { ApiOperation } from './operation';

export const makeKey: ApiOperation = {
  method: 'post',
  path: '/keys',
  id: 'makeKey',
  tag: 'Account',
  summary: 'Make an API key',
  description:
    'Only with the ID token of a signed-in person who is not a guest: a key can’t make keys. At most 20 a person. The account page does the same, lists the keys and revokes them.',
  token: 'person',
  body: { mediaType: 'application/json', schema: newKeySchema, example: { name: 'Nightly script' } },
  answers: {
    201: {
      description: 'The key. It is shown in no other answer.',
      schema: madeKeySchema,
      example: {
        success: true,
        message: 'Copy the key now: it is not shown again.',
        data: {
          id: '6f1ed002ab5595859014ebf0951522d9a7a1a2b6b5f8c6c8e0c1f3d4a5b69788',
          key: 'afk_…',
          name: 'Nightly script',
        },
      },
    },
  },
  errors: ['INVALID_REQUEST', 'FORBIDDEN', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST $BASE/keys -H "Authorization: Bearer $ID_TOKEN" \\
  -H "Content-Type: application/json" -d '{"name":"Nightly script"}'`,
};
