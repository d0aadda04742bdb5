import { z } from 'zod';
import { MAX_CALLBACK_URL } from '../../domain/jobs/callback';
import { JOB_TYPES } from '../../domain/jobs/job';

/** A point in time as the API writes it. */
export const timeField = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .meta({ format: 'date-time', description: 'ISO 8601, UTC, with milliseconds.' });

export const jobIdField = z.string().meta({ description: 'Id of a job.', examples: ['job_8f3kq0v2m5x7c1za9d4e'] });

/** Jobs of one image have a number. */
export const imageJobIdField = z
  .int()
  .min(1)
  .meta({ description: 'Id of a job that makes one image.', examples: [1234567890123456] });

/** As answers name a job. */
export const shownJobIdField = z.union([jobIdField, imageJobIdField]);

export const jobTypeField = z.enum(JOB_TYPES);

/** What every answer of success begins with. */
export const envelope = { success: z.literal(true), message: z.string() };

/** Of every address that creates a job. What it is checked for besides is in lib/server/webhooks. */
export const callbackUrlField = z
  .string()
  .max(MAX_CALLBACK_URL)
  .describe('A public address that is told, signed, when the job has ended.');
