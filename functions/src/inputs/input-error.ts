/** An uploaded file that can't be used. `message` names it and says what to do; it is shown to the person. */
export class InputError extends Error {
  constructor(
    /** The person's own file name. */
    readonly file: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'InputError';
  }
}
