import { z } from 'zod';

/** `error.details[]`: RetryInfo, QuotaFailure and ErrorInfo of google.rpc; what else comes is let through. */
const detailSchema = z.object({
  '@type': z.string().optional(),
  reason: z.string().optional(),
  retryDelay: z.string().optional(),
  violations: z.array(z.object({ quotaId: z.string().optional() })).optional(),
});

const bodySchema = z.object({
  error: z.object({
    status: z.string().optional(),
    message: z.string().optional(),
    details: z.array(detailSchema).optional().catch(undefined),
  }),
});

type ApiErrorBody = z.infer<typeof bodySchema>['error'];

/** What an error of the API says for machines, without the texts, which may quote the request. */
export interface ApiErrorFacts {
  /** `UNAVAILABLE`, `INVALID_ARGUMENT`…; empty when there is none. */
  status: string;
  /** Of its ErrorInfo, `API_KEY_INVALID` for example. */
  reasons: string[];
  /** Of its RetryInfo, which the SDK does not read. */
  retryAfterMs: number | null;
  /** The quota of the whole day is used up, not only that of this minute. */
  dayIsUsedUp: boolean;
}

/** Reads `message` of the SDK's ApiError, which is the body of the answer as JSON. Never throws. */
export function readApiError(message: string): ApiErrorFacts {
  const body = parseBody(message);
  const details = body?.details ?? [];
  const quotas = details.flatMap(({ violations }) => violations ?? []);
  const status = body?.status ?? '';
  return {
    status: /^[A-Z_]+$/.test(status) ? status : '',
    reasons: details.flatMap(({ reason }) => reason ?? []),
    retryAfterMs: details.map(({ retryDelay }) => durationMs(retryDelay)).find((delay) => delay !== null) ?? null,
    dayIsUsedUp: quotas.some(({ quotaId }) => quotaId !== undefined && /PerDay/i.test(quotaId)),
  };
}

/** An answer without a JSON content type is wrapped by the SDK: the real body is then the text of `error.message`. */
function parseBody(text: string): ApiErrorBody | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = bodySchema.safeParse(Array.isArray(json) ? json[0] : json);
  if (!data) return null;
  const { message } = data.error;
  const inner = message?.trimStart().startsWith('{') ? parseBody(message) : null;
  return inner ?? data.error;
}

/** A protobuf Duration as JSON writes it: `31s`, `0.5s`. */
function durationMs(duration: string | undefined): number | null {
  const seconds = /^(\d+(?:\.\d+)?)s$/.exec(duration ?? '')?.[1];
  return seconds === undefined ? null : Math.ceil(Number(seconds) * 1000);
}
