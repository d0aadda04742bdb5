/** An object is larger than whoever reads it can take. */
export class ObjectTooLargeError extends Error {
  override name = 'ObjectTooLargeError';
  constructor(path: string, maxBytes: number) {
    super(`${path} has more than ${maxBytes} bytes`);
  }
}

function statusOf(error: unknown): number | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;
}

export function isNotFound(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** Cloud Storage answers 403 or 429 with the word “quota” when a bucket or project is full. */
export function isQuotaExceeded(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 403 || status === 429) && error instanceof Error && /quota/i.test(error.message);
}
