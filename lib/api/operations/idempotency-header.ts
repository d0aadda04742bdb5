import type { ApiHeader } from './operation';

/** What every address that creates takes. */
export const IDEMPOTENCY_HEADER: Record<'Idempotency-Key', ApiHeader> = {
  'Idempotency-Key': {
    description:
      'Makes a repetition harmless: for 24 hours the same key with the same fields and files gets the same job. With anything else, or while the first request is still being answered: 409.',
    example: '8e03978e-40d5-43dd-bc93-6894a57f9324',
  },
};
