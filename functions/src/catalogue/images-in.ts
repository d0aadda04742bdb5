/** The paths of the images in a field of a document, whatever else stands there. */
export function imagesIn(value: unknown): { storage_path: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((image: unknown) => {
    const path = image !== null && typeof image === 'object' && 'storage_path' in image ? image.storage_path : null;
    return typeof path === 'string' ? [{ storage_path: path }] : [];
  });
}
