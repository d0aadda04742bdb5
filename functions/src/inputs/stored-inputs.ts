import { z } from 'zod';
import { preparedImageSchema } from './prepared-image';

const storedInputSchema = z.object({ storage_path: z.string(), image: preparedImageSchema });
export type StoredInput = z.infer<typeof storedInputSchema>;

/** The working copies of a job's files. */
export const storedInputsSchema = z.object({
  photos: z.array(storedInputSchema),
  logo: storedInputSchema.nullable(),
});
export type StoredInputs = z.infer<typeof storedInputsSchema>;
