import { z } from 'zod';

/** A box in an image, as fractions of its width and height from the top left corner. */
export const boxSchema = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});
export type Box = z.infer<typeof boxSchema>;

/** What is known of a prepared input file; small enough to be kept in a document. */
export const preparedImageSchema = z.object({
  /** The person's file name, for messages. */
  name: z.string(),
  content_type: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: z.int().min(1),
  height: z.int().min(1),
  /** `cutout`: has transparency around it; `plain`: one colour all around; `scene`: anything else. */
  ground: z.enum(['cutout', 'plain', 'scene']),
  /** `#RRGGBB` of a plain ground, and of the paper that a logo was cut out of; else null. */
  ground_color: z.string().nullable(),
  /** Where the subject is; the whole image when it can't be told. */
  subject: boxSchema,
  /** True when a soft shadow hangs on the subject of a cut-out, so that an ad needs none of its own. */
  own_shadow: z.boolean(),
  /** `#RRGGBB` of the subject on average. */
  average_color: z.string(),
});
export type PreparedImage = z.infer<typeof preparedImageSchema>;

/** A checked and re-encoded input file: its bytes and what was found out about it. */
export interface PreparedFile {
  bytes: Buffer;
  image: PreparedImage;
}
