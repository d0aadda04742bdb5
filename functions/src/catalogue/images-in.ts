/** The paths of the images in a field of a document, and of the masks by which they are cut out, whatever else stands there. */
export function imagesIn(value: unknown): { storage_path: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((image: unknown) => [...pathIn(image), ...pathIn(fieldOf(image, 'cutout'))]);
}

function pathIn(stored: unknown): { storage_path: string }[] {
  const path = fieldOf(stored, 'storage_path');
  return typeof path === 'string' ? [{ storage_path: path }] : [];
}

const fieldOf = (stored: unknown, name: string): unknown =>
  typeof stored === 'object' && stored !== null ? Object.entries(stored).find(([field]) => field === name)?.[1] : null;
