/** `message` is for the person. */
export class CatalogueError extends Error {
  override name = 'CatalogueError';
}
