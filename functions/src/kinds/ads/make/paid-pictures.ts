import sharp from 'sharp';
import { z } from 'zod';
import { paidFolder } from '../../../../../lib/domain/shared/paths';
import { addUsd } from '../../../../../lib/domain/money/money';
import { addSpent, NOTHING_SPENT, priceOfOne, usageSchema, type Spent } from '../../../../../lib/domain/money/usage';
import type { TryBill } from '../../../engine/work/work-type';
import type { AdProvider, MadeAd, MadeImage } from '../../../providers/provider';
import { ProviderError } from '../../../providers/provider-error';
import { deleteFolder, readNotesBelow, readObjectIfThere, writeObject } from '../../../storage/objects';

/** One try at an ad or version: whose, of which job, and the ad's id or the request's. */
export interface PaidWork {
  uid: string;
  jobId: string;
  work: string;
}

interface Try extends PaidWork {
  /** Which try it is since the person asked, from 1. The first takes nothing: what lies there is of an earlier wish. */
  attempt: number;
  /** What a picture costs, in US dollars: for one that was asked for and not waited for. */
  usd: number;
  /** Asked before each picture that is paid for: `lost` is what this try has cost already. Rejects when it may not be. */
  reserve: (usd: number, lost: number) => Promise<void>;
}

export interface PaidPictures extends TryBill {
  /** The maker, with each picture that costs something kept as it comes, and taken instead of made where a try before has kept it. */
  of(maker: AdProvider): AdProvider;
}

/** All that has to be known of a kept picture; its size is that of its pixels. */
const noteSchema = z.object({
  model: z.string().nullable(),
  preview: z.string(),
  note: z.string().nullable(),
  spent: z.object({ usd: z.number().min(0), usage: usageSchema }),
});
type Note = z.infer<typeof noteSchema>;
const notesSchema = z.object({ made: z.string().transform(parseJson).pipe(noteSchema) });

/**
 * Keeps what a try has paid for. A process may die, or Storage fail, between a model's answer and
 * the transaction that ends the ad: the next try takes the picture from here and asks nobody.
 * Picture and note are one object, there together or not at all, so all that can be lost is an
 * answer that is being stored. It is kept before it is checked, or a picture that does not pass
 * would be bought again after a death while another is made in its place. It is not the object
 * that the ad shows: whoever has the address of that could read in it what it has cost.
 *
 * Whoever ends the work counts what is kept, whoever lets it be tried again only what is lost:
 * each picture is counted once, however many tries go by it.
 */
export function paidPictures({ attempt, usd, reserve, ...work }: Try): PaidPictures {
  const folder = folderOf(work);
  let lost = NOTHING_SPENT;
  /** Of a first try's first picture, nothing can be kept. */
  let isFirst = attempt === 1;
  let isClear = attempt > 1;

  async function once({ variation }: { variation: number }, signal: AbortSignal, make: Make): Promise<MadeImage> {
    const path = `${folder}/${variation}.png`;
    if (!isClear) await deleteFolder(folder);
    isClear = true;
    return (attempt > 1 ? await take(path) : null) ?? buy(path, signal, make);
  }

  async function buy(path: string, signal: AbortSignal, make: Make): Promise<MadeImage> {
    signal.throwIfAborted();
    // What is kept is paid for too, by this try or one before.
    await reserve(usd, addUsd(lost.usd, isFirst ? 0 : (await paidFor(work)).usd));
    isFirst = false;
    const picture = await make().catch((error: unknown) => {
      lost = addSpent(lost, costOf(error, usd));
      throw error;
    });
    return keep(path, { note: null, ...picture }).catch((error: unknown) => {
      lost = addSpent(lost, picture.spent);
      throw error;
    });
  }

  return {
    // Who asks nobody may as well draw it again.
    of: (maker) =>
      maker.price.model === null
        ? maker
        : {
            ...maker,
            make: (brief, signal) => once(brief, signal, () => maker.make(brief, signal)),
            makeImage: (brief, signal) => once(brief, signal, () => maker.makeImage(brief, signal)),
          },
    lost: () => lost,
    all: async () => (usd === 0 ? lost : addSpent(lost, await paidFor(work))),
    forget: async () => (usd === 0 ? undefined : forgetPaid(work)),
  };
}

/** What the pictures have cost that are kept of a work. */
export async function paidFor(work: PaidWork): Promise<Spent> {
  const notes = await readNotesBelow(folderOf(work));
  return notes.map(readNote).reduce<Spent>((sum, note) => (note ? addSpent(sum, note.spent) : sum), NOTHING_SPENT);
}

/** What is kept of a work, as a bill for whoever ends it without having tried. */
export const billOfWork = (work: PaidWork): TryBill => ({
  lost: () => NOTHING_SPENT,
  all: () => paidFor(work),
  forget: () => forgetPaid(work),
});

export const forgetPaid = (work: PaidWork): Promise<void> => deleteFolder(folderOf(work));

type Make = () => Promise<MadeAd | MadeImage>;

const folderOf = ({ uid, jobId, work }: PaidWork) => paidFolder(uid, jobId, work);

async function keep(path: string, picture: MadeImage): Promise<MadeImage> {
  const { model, preview, note, spent } = picture;
  const metadata = { metadata: { made: JSON.stringify({ model, preview, note, spent } satisfies Note) } };
  await writeObject(path, picture.png, { contentType: 'image/png', metadata });
  return picture;
}

async function take(path: string): Promise<MadeImage | null> {
  const object = await readObjectIfThere(path);
  const note = object && readNote(object.notes);
  if (!object || !note) return null;
  const { data, info } = await sharp(object.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  // No model can tell where it has put what.
  return { ...note, png: object.bytes, raster: { data, channels: 3 }, marks: null, width, height };
}

function readNote(notes: unknown): Note | null {
  return notesSchema.safeParse(notes).data?.made ?? null;
}

/**
 * What a question that was not answered with a picture costs all the same. One that this process
 * gave up waiting for counts as made: an image that was asked for is on the bill.
 */
function costOf(error: unknown, usd: number): Spent {
  if (error instanceof ProviderError) return error.spent;
  return error instanceof Error && error.name === 'TimeoutError' ? priceOfOne(usd) : NOTHING_SPENT;
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
}
