import { z } from 'zod';
import { AD_ACCOUNT_ID_PATTERN } from '../../domain/insights/ad-account';
import { INCLUDES, MAX_ANALYSED_ADS, USUAL_ANALYSED_ADS } from '../../domain/kinds/analysis/ad-analysis';
import { callbackUrlField } from '../fields/fields';

const ACCOUNT = 'Send account_id as “act_” and digits, for example "act_1001", or leave it out.';
const MAX_ADS = `Send max_ads as a whole number from 1 to ${MAX_ANALYSED_ADS}, or leave it out.`;
const day = (name: string) => z.iso.date(`Send ${name} as a day, for example "2026-11-01", or leave it out.`);

/** The JSON body that starts an analysis; all of it may be left out. */
export const startAnalysisBodySchema = z
  .strictObject(
    {
      account_id: z
        .string(ACCOUNT)
        .regex(AD_ACCOUNT_ID_PATTERN, ACCOUNT)
        .nullish()
        .describe('Which connected account; the one that was analysed or connected last if nothing is said.'),
      since: day('since').nullish().describe('First day, in the account’s time zone; 90 days ago if nothing is said.'),
      until: day('until').nullish().describe('Last day; today if nothing is said.'),
      max_ads: z
        .int(MAX_ADS)
        .min(1, MAX_ADS)
        .max(MAX_ANALYSED_ADS, MAX_ADS)
        .nullish()
        .transform((count) => count ?? USUAL_ANALYSED_ADS)
        .describe(`How many ads at most, those that have spent most first; ${USUAL_ANALYSED_ADS} if nothing is said.`),
      include: z
        .enum(INCLUDES, `Send include as one of ${INCLUDES.join(', ')}, or leave it out.`)
        .nullish()
        .transform((which) => which ?? ('all' as const))
        .describe('Ads of which sort.'),
      callback_url: callbackUrlField.nullish(),
    },
    'Send a JSON object, or no body at all.',
  )
  .refine(({ since, until }) => !since || !until || since <= until, {
    path: ['until'],
    message: 'Send until as the same day as since, or a later one.',
  });
export type StartAnalysisBody = z.infer<typeof startAnalysisBodySchema>;
