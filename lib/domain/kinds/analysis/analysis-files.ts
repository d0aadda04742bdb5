import { z } from 'zod';

/** Videos and images that one analysis takes from an upload. */
export const MAX_ANALYSIS_FILES = 60;
export const MAX_VIDEO_BYTES = 100 * 1024 * 1024;
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;
export const MAX_TEXT_BYTES = 5 * 1024 * 1024;

/** File name endings by media type. */
export const VIDEO_TYPES = { 'video/mp4': 'mp4', 'video/quicktime': 'mov', 'video/webm': 'webm' } as const;
export const IMAGE_TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const;
export const MEDIA_TYPES = { ...VIDEO_TYPES, ...IMAGE_TYPES } as const;
export const SUBTITLE_TYPES = { 'application/x-subrip': 'srt', 'text/vtt': 'vtt' } as const;
export const REPORT_TYPES = { 'text/csv': 'csv' } as const;

function fileSchema<T extends Record<string, string>>(types: T, mostBytes: number) {
  return z.strictObject({
    /** Storage path, `users/<uid>/uploads/<upload id>/<12 letters or digits>.<ending>`. */
    path: z.string().max(200),
    /** The person's own file name: by it a row of a report and subtitles find their video. */
    name: z.string().min(1).max(200),
    size: z.int().min(1).max(mostBytes),
    content_type: z.enum(Object.keys(types) as [keyof T & string, ...(keyof T & string)[]]),
  });
}

export const mediaUploadSchema = fileSchema(MEDIA_TYPES, MAX_VIDEO_BYTES);
export const subtitleUploadSchema = fileSchema(SUBTITLE_TYPES, MAX_TEXT_BYTES);
export const reportUploadSchema = fileSchema(REPORT_TYPES, MAX_TEXT_BYTES);
export type MediaUpload = z.infer<typeof mediaUploadSchema>;
