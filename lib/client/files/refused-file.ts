/** A file that can’t be used; the message is for the person. */
export class RefusedFile extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefusedFile';
  }
}
