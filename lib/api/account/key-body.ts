import { z } from 'zod';
import { keyNameSchema } from '../../domain/shared/api-key';
import { envelope } from '../fields/fields';

export const newKeySchema = z.object({ name: keyNameSchema.describe('What the key is for.') });

export const madeKeySchema = z.object({
  ...envelope,
  data: z.object({
    id: z.string().describe('SHA-256 of the key.'),
    key: z.string().describe('Shown in this answer only.'),
    name: z.string(),
  }),
});
export type MadeKey = z.infer<typeof madeKeySchema>;

export const renewedSecretSchema = z.object({ ...envelope, data: z.object({ secret: z.string() }) });
export type RenewedSecret = z.infer<typeof renewedSecretSchema>;
