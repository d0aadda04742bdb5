/** What is being done is to be done no more, or not by this process: its job has ended, or another has taken it over. */
export class NoLongerOursError extends Error {
  constructor() {
    super('This work was cancelled, has ended, or was taken over');
    this.name = 'NoLongerOursError';
  }
}
