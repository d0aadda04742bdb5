import { z } from 'zod';

export const ERROR_CODES = [
  'RATE_LIMIT_EXCEEDED',
  'INVALID_PRODUCT_DATA',
  'STORAGE_QUOTA_EXCEEDED',
  'WORKER_TIMEOUT',
  'CONTENT_BLOCKED',
  'PROVIDER_UNAVAILABLE',
  'INTERNAL',
] as const;
export const errorCodeSchema = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof errorCodeSchema>;

/** What helps: `retry` the same again, `edit` the input first, or `wait` and then retry. */
export type RecoveryAction = 'retry' | 'edit' | 'wait';

export interface RecoveryAdvice {
  title: string;
  advice: string;
  action: RecoveryAction;
}

export const RECOVERY_ADVICE: Record<ErrorCode, RecoveryAdvice> = {
  RATE_LIMIT_EXCEEDED: {
    title: 'A limit is reached',
    advice: 'Nothing is lost. Do as the message says, or wait about five minutes and try again.',
    action: 'wait',
  },
  INVALID_PRODUCT_DATA: {
    title: 'Something in the product data can’t be used',
    advice: 'Replace what the message names, then generate again.',
    action: 'edit',
  },
  STORAGE_QUOTA_EXCEEDED: {
    title: 'Storage is full',
    advice: 'Delete ads you no longer need, then try again.',
    action: 'wait',
  },
  WORKER_TIMEOUT: {
    title: 'It took too long',
    advice: 'We tried three times. Try again now; the ads already made are kept.',
    action: 'retry',
  },
  CONTENT_BLOCKED: {
    title: 'The content was refused',
    advice: 'The image service won’t make this. Change the description or the photo.',
    action: 'edit',
  },
  PROVIDER_UNAVAILABLE: {
    title: 'The image service can’t be used now',
    advice: 'Nothing is lost. Try again in a minute, or when the operator has done what the message asks for.',
    action: 'wait',
  },
  INTERNAL: {
    title: 'Something broke on our side',
    advice: 'Nothing is lost. Try again; if it keeps failing, tell us the job’s address.',
    action: 'retry',
  },
};

/** An error as it stands in a job or ad document. `message` is for the person who asked. */
export const recordedErrorSchema = z.object({
  code: errorCodeSchema,
  message: z.string().min(1),
  timestamp: z.date(),
  details: z.record(z.string(), z.string()).nullable(),
});
export type RecordedError = z.infer<typeof recordedErrorSchema>;
