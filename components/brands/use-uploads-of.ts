import { useShallow } from 'zustand/react/shallow';
import { type ImageUpload, useImageUploads } from '@/lib/client/catalogue/image-uploads';

/** The images that are on their way to this place. */
export function useUploadsOf(place: string): ImageUpload[] {
  return useImageUploads(useShallow(({ uploads }) => uploads.filter((upload) => upload.place === place)));
}
