import sharp from 'sharp';
import { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { type Spent, usageSchema } from '../../../../lib/domain/money/usage';
import { preparedFolder } from '../../../../lib/domain/shared/paths';
import type { SceneMask } from '../../inputs/cut-scene';
import { readObjectIfThere, writeObject } from '../../storage/objects';

const notesSchema = z.object({ mask: z.string() });
const spentSchema = z.object({ usd: z.number(), usage: usageSchema });

export interface StoredMask {
  mask: SceneMask;
  spent: Spent;
}

type OfJob = Pick<IdentifiedJob, 'id' | 'user_id'>;

const pathOf = ({ id, user_id }: OfJob, photo: number) => `${preparedFolder(user_id, id)}/mask-${photo}.png`;

/** Keeps a mask that was paid for beside the photo that it is of, with what it has cost. */
export async function storeMask(job: OfJob, photo: number, { mask, spent }: StoredMask): Promise<void> {
  const { data, width, height } = mask;
  const png = await sharp(data, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 6 })
    .toBuffer();
  const metadata = { metadata: { mask: JSON.stringify(spent) } };
  await writeObject(pathOf(job, photo), png, { contentType: 'image/png', metadata });
}

export async function readStoredMask(job: OfJob, photo: number): Promise<StoredMask | null> {
  const stored = await readObjectIfThere(pathOf(job, photo));
  const notes = notesSchema.safeParse(stored?.notes).data;
  if (!stored || !notes) return null;
  const { data, info } = await sharp(stored.bytes).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  const mask = { data: Uint8Array.from(data), width: info.width, height: info.height };
  return { mask, spent: spentSchema.parse(JSON.parse(notes.mask)) };
}
