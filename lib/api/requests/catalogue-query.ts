import { jobQuerySchema } from './job-query';

/** The query of a list of brands or products, its numbers already read. */
export const catalogueQuerySchema = jobQuerySchema
  .omit({ status_filter: true })
  .extend({ limit: jobQuerySchema.shape.limit.describe('How many, the last changed first; 10 if nothing is said.') });
