import { ProviderError } from '../provider-error';

/** This model can't make the ad and another one may: it is gone, or refuses the ad's format. */
export class UnfitModelError extends ProviderError {
  constructor(
    message: string,
    /** Gone for every ad, not only for this one. */
    readonly gone: boolean,
    options: ErrorOptions,
  ) {
    super('PROVIDER_UNAVAILABLE', message, false, options);
    this.name = 'UnfitModelError';
  }
}
