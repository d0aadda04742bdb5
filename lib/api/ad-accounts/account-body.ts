import { z } from 'zod';
import { AD_ACCOUNT_STATUSES, type AdAccount, adAccountSchema } from '../../domain/insights/ad-account';
import { envelope, timeField } from '../fields/fields';

export const accountIdField = z
  .string()
  .meta({ description: 'Id of an ad account, as Ads Manager names it.', examples: ['act_1001'] });

/** A connected ad account. Its token is in no answer. */
export const adAccountFieldsSchema = z.object({
  account_id: accountIdField,
  name: z.string(),
  currency: z.string().describe('ISO 4217.'),
  timezone: z.string().describe('IANA name.'),
  status: z
    .enum(AD_ACCOUNT_STATUSES)
    .describe('`expired`, `revoked` and `permission_missing` have to be connected again; `expiring` soon has to.'),
  problem: z.string().nullable().describe('What is wrong, for people.'),
  connected_by: adAccountSchema.shape.connected_by,
  connected_at: timeField,
  token_expires_at: timeField.nullable().describe('null where the token does not end.'),
  last_analysis_at: timeField.nullable(),
});
export type AdAccountBody = z.infer<typeof adAccountFieldsSchema>;

export const adAccountListSchema = z.object({ ...envelope, accounts: z.array(adAccountFieldsSchema) });

export const adAccountAnswerSchema = z.object({ ...envelope, ...adAccountFieldsSchema.shape });
export type AdAccountAnswer = z.infer<typeof adAccountAnswerSchema>;

export const disconnectedAccountSchema = z.object({
  ...envelope,
  account_id: accountIdField,
  analyses: z.enum(['kept', 'deleted']).describe('What became of what is known of its ads.'),
});

/** A connected account as the API shows it. */
export function adAccountBody(account: AdAccount): AdAccountBody {
  const { account_id, name, currency, timezone, status, problem, connected_by } = account;
  return {
    ...{ account_id, name, currency, timezone, status, problem, connected_by },
    connected_at: account.connected_at.toISOString(),
    token_expires_at: account.token_expires_at?.toISOString() ?? null,
    last_analysis_at: account.last_analysis_at?.toISOString() ?? null,
  };
}

export function adAccountAnswer(message: string, account: AdAccount): AdAccountAnswer {
  return { success: true, message, ...adAccountBody(account) };
}
