import { z } from 'zod';
import { BRAND_LIMITS } from '../../domain/ads/catalogue-limits';
import { address, color, languageCode, nameField, wordList, words } from './catalogue-field';

const LOGO = 'Send logo as null to take it away, or leave it out. A new one is uploaded on the brand’s page.';

const { name, other_colors, fonts, font, tone, website } = BRAND_LIMITS;

/** The JSON body that changes a brand: what is left out stays. `firestore.rules` keep browsers to the same limits. */
export const brandChangesSchema = z
  .strictObject(
    {
      name: nameField('name', name).optional(),
      website: address('website', website).nullable().optional(),
      logo: z.null(LOGO).optional().describe('null takes it away.'),
      colors: z
        .strictObject({
          primary: color('colors.primary').nullable().optional(),
          secondary: color('colors.secondary').nullable().optional(),
          others: z
            .array(color('colors.others'), 'Send colors.others as a list of colours.')
            .max(other_colors, `Send at most ${other_colors} other colours.`)
            .optional(),
        })
        .optional(),
      fonts: wordList('fonts', fonts, font).optional(),
      tone: words('tone', tone).nullable().optional(),
      language: languageCode,
    },
    'Send a JSON object with what shall be changed.',
  )
  .refine((body) => Object.keys(body).length > 0, 'Send at least one field that shall be changed.');
export type BrandChanges = z.infer<typeof brandChangesSchema>;
