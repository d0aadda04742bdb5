import { z } from 'zod';
import { PREREQUISITES } from '../../domain/insights/prerequisites';
import { envelope } from '../fields/fields';

/** What Dashboard and Chat still wait for. */
export const prerequisitesSchema = z.object({
  ...envelope,
  ad_account_connected: z.boolean().describe('Also true where ads were analysed without an account.'),
  first_analysis_completed: z.boolean(),
  ready: z.boolean().describe('Whether Dashboard and Chat are open.'),
  missing: z
    .array(
      z.object({
        id: z.enum(PREREQUISITES.map(({ id }) => id)),
        title: z.string(),
        href: z.string().describe('The page of the app where it is done.'),
      }),
    )
    .describe('In the order in which they are to be done.'),
});
export type PrerequisitesBody = z.infer<typeof prerequisitesSchema>;
