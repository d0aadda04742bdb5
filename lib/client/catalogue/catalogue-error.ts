import { SpokenError } from '../browser/spoken-error';

/** Why something of the catalogue could not be done. */
export class CatalogueError extends SpokenError {
  override name = 'CatalogueError';
}
