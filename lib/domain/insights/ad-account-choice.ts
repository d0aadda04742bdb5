import { z } from 'zod';
import { sealedTokenSchema } from './ad-account';

/** How long somebody who has logged in with Meta may take to choose an ad account. */
export const CHOICE_MINUTES = 10;

/** An ad account that a token reaches, before it is connected. */
export const choosableAccountSchema = z.object({
  account_id: z.string(),
  name: z.string(),
  currency: z.string(),
  timezone: z.string(),
});
export type ChoosableAccount = z.infer<typeof choosableAccountSchema>;

/** `ad_account_choices/{uid}`: server only. The token itself never goes to the browser, which is told the accounts alone. */
export const adAccountChoiceSchema = sealedTokenSchema
  .pick({ user_id: true, key_id: true, iv: true, sealed: true, tag: true })
  .extend({
    accounts: z.array(choosableAccountSchema),
    token_expires_at: z.date().nullable(),
    /** When it is deleted; it is not heeded after. */
    expires_at: z.date(),
  });
export type AdAccountChoice = z.infer<typeof adAccountChoiceSchema>;
