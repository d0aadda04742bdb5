import { z } from 'zod';

/** As the Graph API and Ads Manager name an ad account. */
export const AD_ACCOUNT_ID_PATTERN = /^act_[0-9]{1,32}$/;
export const adAccountIdSchema = z
  .string()
  .regex(AD_ACCOUNT_ID_PATTERN, 'Give the ad account’s id as “act_” and digits, for example act_1001.');

/** `expired`, `revoked` and `permission_missing` need the person to connect it again; `expiring` soon will. */
export const AD_ACCOUNT_STATUSES = ['active', 'expiring', 'expired', 'revoked', 'permission_missing'] as const;
export type AdAccountStatus = (typeof AD_ACCOUNT_STATUSES)[number];

/** How long before its end a token counts as expiring. */
export const EXPIRING_DAYS = 7;

/** Without this a token can't be used for an analysis. */
export const NEEDED_PERMISSIONS = ['ads_read'] as const;

/** `users/{uid}/ad_accounts/{account_id}`: a connected ad account. Its token lies elsewhere, encrypted, where no browser reads. */
export const adAccountSchema = z.object({
  account_id: adAccountIdSchema,
  name: z.string(),
  /** ISO 4217. */
  currency: z.string(),
  /** IANA name, for example `Europe/Vienna`. */
  timezone: z.string(),
  status: z.enum(AD_ACCOUNT_STATUSES),
  /** What is wrong, in a sentence for the person; null where nothing is. */
  problem: z.string().nullable().default(null),
  /** How it was connected: by Facebook Login, by a pasted token, or as the sample account of the local stack. */
  connected_by: z.enum(['login', 'token', 'sample']),
  connected_at: z.date(),
  updated_at: z.date(),
  /** null where the token does not end. */
  token_expires_at: z.date().nullable(),
  last_analysis_at: z.date().nullable().default(null),
});
export type AdAccount = z.infer<typeof adAccountSchema>;

/** Whether an analysis may use it now. */
export function isUsable({ status, token_expires_at }: AdAccount, now: Date): boolean {
  if (status !== 'active' && status !== 'expiring') return false;
  return token_expires_at === null || token_expires_at > now;
}

/** `ad_account_tokens/{uid}_{account_id}`: server only. AES-256-GCM; all base64. */
export const sealedTokenSchema = z.object({
  user_id: z.string(),
  account_id: adAccountIdSchema,
  /** Which key it is sealed with, so that keys can change. */
  key_id: z.string(),
  iv: z.string(),
  sealed: z.string(),
  /** The authentication tag. */
  tag: z.string(),
  updated_at: z.date(),
  /** When Meta is asked next whether it is still good. */
  look_at: z.date().nullable().default(null),
});
export type SealedToken = z.infer<typeof sealedTokenSchema>;
