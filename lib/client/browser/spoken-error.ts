/** An error whose `message` is for the person. */
export class SpokenError extends Error {
  override name = 'SpokenError';
}
