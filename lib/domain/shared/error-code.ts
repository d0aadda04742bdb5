import { z } from 'zod';

export const ERROR_CODES = [
  'RATE_LIMIT_EXCEEDED',
  'INVALID_PRODUCT_DATA',
  'STORAGE_QUOTA_EXCEEDED',
  'WORKER_TIMEOUT',
  'CONTENT_BLOCKED',
  'PROVIDER_UNAVAILABLE',
  'PAGE_UNREACHABLE',
  'PAGE_UNREADABLE',
  'ROBOTS_DISALLOWED',
  'ACCOUNT_NOT_CONNECTED',
  'ACCOUNT_TOKEN_INVALID',
  'ACCOUNT_PERMISSION_MISSING',
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
  PAGE_UNREACHABLE: {
    title: 'The page can’t be reached',
    advice: 'Check the address, and try again. You can also type the words in and add the photos yourself.',
    action: 'edit',
  },
  PAGE_UNREADABLE: {
    title: 'No product was found on the page',
    advice: 'Paste the address of one product’s own page, or type the words in and add the photos yourself.',
    action: 'edit',
  },
  ROBOTS_DISALLOWED: {
    title: 'The shop asks programs not to read it',
    advice: 'Type the words in and add the photos yourself, or ask the shop to allow AdForgeBot.',
    action: 'edit',
  },
  ACCOUNT_NOT_CONNECTED: {
    title: 'No ad account is connected',
    advice: 'Connect your ad account under Insights, or upload your ads and their report, then start the analysis.',
    action: 'edit',
  },
  ACCOUNT_TOKEN_INVALID: {
    title: 'The ad account has to be connected again',
    advice: 'Connect it again under Insights, then start the analysis again. What was analysed before is kept.',
    action: 'edit',
  },
  ACCOUNT_PERMISSION_MISSING: {
    title: 'The ad account lacks a permission',
    advice: 'Connect it again under Insights and allow what the message names.',
    action: 'edit',
  },
  INTERNAL: {
    title: 'Something broke on our side',
    advice: 'Nothing is lost. Try again; if it keeps failing, tell us the job’s address.',
    action: 'retry',
  },
};

/** The same where a job makes no pictures: what there is of it, and who was asked, have other names. */
const ADVICE_WITHOUT_PICTURES: Partial<Record<ErrorCode, Partial<RecoveryAdvice>>> = {
  INVALID_PRODUCT_DATA: { advice: 'Change what the message names, then ask again.' },
  STORAGE_QUOTA_EXCEEDED: { advice: 'Delete jobs you no longer need, then try again.' },
  WORKER_TIMEOUT: { advice: 'What was done until then is kept. Try again now.' },
  CONTENT_BLOCKED: { advice: 'The service that was asked won’t do this. Change what the message names.' },
  PROVIDER_UNAVAILABLE: { title: 'A service that this needs can’t be used now' },
};

/** What a person is told about an error, and what they can do. */
export function adviceFor(code: ErrorCode, makesPictures: boolean): RecoveryAdvice {
  return { ...RECOVERY_ADVICE[code], ...(makesPictures ? {} : ADVICE_WITHOUT_PICTURES[code]) };
}

/** An error as it stands in a job or ad document. `message` is for the person who asked. */
export const recordedErrorSchema = z.object({
  code: errorCodeSchema,
  message: z.string().min(1),
  timestamp: z.date(),
  details: z.record(z.string(), z.string()).nullable(),
});
export type RecordedError = z.infer<typeof recordedErrorSchema>;
