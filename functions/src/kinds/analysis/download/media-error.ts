/** A video or picture that can't be had or read. `message` is a sentence for the person; the ad goes on without it. */
export class MediaError extends Error {
  override name = 'MediaError';
  constructor(
    message: string,
    /** Whether the same may work a little later. */
    readonly retryable = false,
  ) {
    super(message);
  }
}
