import { renewedSecretSchema } from '../account/key-body';
import type { ApiOperation } from './operation';

export const renewWebhookSecret: ApiOperation = {
  method: 'post',
  path: '/webhook-secret',
  id: 'renewWebhookSecret',
  tag: 'Account',
  summary: 'Make a new webhook secret',
  description:
    'With it your webhooks are signed from now on. For a day they carry a signature of the secret before, too, so that receivers have time to learn the new one. Only with an ID token; the account page does the same and shows the secret.',
  token: 'person',
  answers: {
    200: {
      description: 'The new secret.',
      schema: renewedSecretSchema,
      example: {
        success: true,
        message: 'Your webhooks are signed with this from now on.',
        data: { secret: 'whsec_…' },
      },
    },
  },
  errors: ['FORBIDDEN'],
  curl: `curl -X POST $BASE/webhook-secret -H "Authorization: Bearer $ID_TOKEN"`,
};
