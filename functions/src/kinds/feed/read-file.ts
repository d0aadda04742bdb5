import { InputError } from '../../inputs/input-error';
import { brandOfId } from '../../catalogue/find';
import type { StageOutcome } from '../../engine/registry/pipeline';
import { readFeed } from '../../feeds/read-feed';
import { withBrands } from './brands-of-rows';
import { CHUNK, keepChunk, type RowToKeep } from './chunks';
import { type FeedJob, type FeedState, type FeedWork, resultBefore, stateOf } from './feed-state';
import { counted } from './in-words';
import { readUpload } from './read-upload';

/** Reads the file, keeps what it says until it is wanted, and makes a part of so many products each. */
export async function readFile({ job, keep, signal }: FeedWork): Promise<StageOutcome<FeedState>> {
  const { input, user_id: uid } = job;
  const brandId = input.brand_id === null ? null : await ownBrand(uid, input.brand_id, input.file.name);
  const bytes = await readUpload(uid, input.upload_id, input.file);
  signal.throwIfAborted();
  const isOneBrand = input.brand_id !== null || input.brand_name !== null;
  // The time of the job, so that a second try reads the same.
  const feed = readFeed(bytes, { name: input.file.name, now: job.created_at, isOneBrand });
  const state = stateOf(feed);
  await keep(resultBefore(state));
  if (feed.rows.length === 0) throw new InputError(input.file.name, nothingIn(input.file.name, state));
  const parts = await keepChunks(job, brandId, withBrands(feed, input), signal);
  const wrong = feed.wrongCount === 0 ? '' : `, ${counted(feed.wrongCount, 'row')} left out`;
  return { then: 'fan-out', state, parts, found: `${counted(feed.rows.length, 'product')}${wrong}` };
}

async function keepChunks(job: FeedJob, brandId: string | null, rows: readonly RowToKeep[], signal: AbortSignal) {
  const parts = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    signal.throwIfAborted();
    const chunk = rows.slice(start, start + CHUNK);
    const number = start / CHUNK;
    await keepChunk(job, number, { brandId, rows: chunk });
    parts.push({ key: String(number), input: { chunk: number, lines: [chunk[0]?.line, chunk.at(-1)?.line] } });
  }
  return parts;
}

/** The brand that was asked for, or what it has been merged into. */
async function ownBrand(uid: string, brandId: string, file: string): Promise<string> {
  const { id, data } = await brandOfId(uid, brandId);
  if (data && !data.deleted_at) return id;
  throw new InputError(
    file,
    'The brand that these products were to go to is not there any more. Choose another and import the file again.',
  );
}

function nothingIn(name: string, { skipped: [first] }: FeedState): string {
  if (!first)
    return `“${name}” names its columns, but has no products below them. Export the products again and choose that file.`;
  return `None of the rows of “${name}” could be taken. Line ${first.line}: ${first.reason}`;
}
