import { z } from 'zod';
import { AD_ACCOUNT_ID_PATTERN } from '../../domain/insights/ad-account';

/** Of Meta's own about 300 characters; none is longer. */
const MAX_TOKEN = 2000;

const TOKEN = 'Send access_token: a Meta access token with the permission ads_read.';
const ACCOUNT = 'Send account_id as “act_” and digits, for example act_1001, or leave it out.';

/** Ads Manager shows the digits alone. */
export const accountIdRequest = z
  .string(ACCOUNT)
  .trim()
  .transform((id) => (/^[0-9]{1,32}$/.test(id) ? `act_${id}` : id))
  .pipe(z.string().regex(AD_ACCOUNT_ID_PATTERN, ACCOUNT));

/** The JSON body that connects an ad account. */
export const connectAccountBodySchema = z.strictObject(
  {
    access_token: z
      .string(TOKEN)
      .trim()
      .min(1, TOKEN)
      .max(MAX_TOKEN, `An access token has at most ${MAX_TOKEN} characters. Copy it again, and nothing else.`)
      .regex(/^[\x21-\x7e]+$/, 'An access token has no spaces in it. Copy it again, and nothing else.')
      .describe('It is checked, sealed, and never shown again.'),
    account_id: accountIdRequest.nullish().describe('Which ad account, where the token reaches several.'),
  },
  'Send a JSON object with an access_token.',
);
export type ConnectAccountBody = z.infer<typeof connectAccountBodySchema>;

/** The parameters of the address that disconnects one. */
export const disconnectQuerySchema = z.object({
  analyses: z
    .enum(['keep', 'delete'], 'Send analyses as keep or delete.')
    .default('keep')
    .describe('`delete` also deletes what is known of its ads, with posters and videos.'),
});
