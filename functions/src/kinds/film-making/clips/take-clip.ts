import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addSpent, NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import { reachFailurePoint } from '../../../failure-points';
import type { FetchableClip } from '../../../providers/gemini/video/read-clip';
import { fetchClip } from '../../../providers/gemini/video/fetch-clip';
import { ProviderError } from '../../../providers/provider-error';
import { writeObject } from '../../../storage/objects';
import { keepStill } from '../scene-still';
import { segmentFile } from '../video-files';
import { checkLikeness } from './check-likeness';
import type { ClipRound } from './clip-round';
import { type Clip, clipKey } from './clip-state';
import { lookAtFile, type SeenClip } from './look-at-file';

/** How often a file that broke off is fetched again. */
const MOST_TRIES = 3;

/**
 * Fetches a clip that is done, looks at it, and stores it with the pieces of the film; the scene of one that can't be shown
 * is the studio's.
 */
export async function takeClip(round: ClipRound, clip: Clip, { file, usage }: FetchableClip): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clip-'));
  const to = path.join(folder, 'clip.mp4');
  const paid: Spent = { usd: 0, usage };
  try {
    await fetchClip(round.service, clip.operation ?? '', file, to, round.signal);
    await reachFailurePoint(round.job.id, 'clip.fetched', round.attempt, clipKey(clip));
    const seen = await lookAtFile(to, round.filmed.ratio, folder, round.signal);
    if (typeof seen === 'string') return await lose(round, clip, seen, paid);
    // What a person has asked the model for is held against nothing.
    const { problem, spent } = round.filmed.bare ? AS_ASKED : await likenessOf(round, clip, seen);
    const all = addSpent(paid, spent);
    if (problem !== null) return await lose(round, clip, problem, all);
    const bytes = await readFile(to);
    await writeObject(segmentFile(round.job, clipKey(clip)), bytes, { contentType: 'video/mp4' });
    await showClip(round, clip, seen);
    await round.keep({ ...clip, is: 'taken', seconds: seen.seconds }, all);
  } catch (error) {
    round.signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    if (error.retryable && clip.tries + 1 < MOST_TRIES) return await round.keep({ ...clip, tries: clip.tries + 1 });
    const { code, message } = error;
    await round.keep({ ...clip, is: 'lost', why: { code, message } }, paid);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const AS_ASKED = { problem: null, spent: NOTHING_SPENT };

function lose(round: ClipRound, clip: Clip, message: string, spent: Spent): Promise<void> {
  return round.keep({ ...clip, is: 'lost', why: { code: 'PROVIDER_UNAVAILABLE', message } }, spent);
}

function likenessOf(
  { job, directed: { script }, photos, cast, signal }: ClipRound,
  { scene }: Clip,
  { frames }: SeenClip,
) {
  const product = script.scenes[scene]?.product ?? 0;
  const [photo] = photos[product] ?? [];
  if (!photo) throw new Error(`There is no photo of product ${product + 1}`);
  const productName = script.products[product]?.name ?? '';
  return checkLikeness({ jobId: job.id, productName, photo, portrait: cast?.portrait ?? null, frames }, signal);
}

/** A frame of it, until the scene is drawn with its words. */
async function showClip(round: ClipRound, { scene }: Clip, { frames }: SeenClip): Promise<void> {
  const jpeg = frames[1];
  if (!jpeg) return;
  await round.show(scene, await keepStill(round.job, round.directed, { name: `clip-${scene + 1}`, jpeg }));
}
