/** A picture that can’t be used; the message is for the person. */
export class RefusedPicture extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RefusedPicture';
  }
}
