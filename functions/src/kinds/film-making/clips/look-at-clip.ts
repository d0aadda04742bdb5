import { cancelClip } from '../../../providers/gemini/video/cancel-clip';
import { type ClipLook, readClip } from '../../../providers/gemini/video/read-clip';
import { ProviderError } from '../../../providers/provider-error';
import { type ClipRound, inUsd } from './clip-round';
import type { Clip } from './clip-state';
import { takeClip } from './take-clip';

/** Clips take about half a minute; what takes longer than this never comes. */
const LONGEST_MS = 15 * 60_000;

/** Looks once how a clip is getting on, and takes it when it is done. */
export async function lookAtClip(round: ClipRound, clip: Clip): Promise<void> {
  const look = await lookOnce(round, clip);
  if (look.is === 'done') return takeClip(round, clip, look);
  if (look.is === 'failed') {
    const { code, message } = look.error;
    const lost: Clip = { ...clip, is: 'lost', why: { code, message } };
    return look.mayBeBilled ? round.keep(lost) : round.keep({ ...lost, usd: 0 }, inUsd(-clip.usd));
  }
  if (Date.now() - (clip.asked_at ?? 0) < LONGEST_MS) return;
  await cancelClip(round.service.client, clip.operation ?? '', round.signal);
  const message = `The video service was not done after ${LONGEST_MS / 60_000} minutes.`;
  await round.keep({ ...clip, is: 'lost', why: { code: 'WORKER_TIMEOUT', message } });
}

/** A look that fails for now says nothing about the clip. */
async function lookOnce({ service, signal }: ClipRound, { operation }: Clip): Promise<ClipLook> {
  try {
    return await readClip(service.client, operation ?? '', signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    return error.retryable ? { is: 'running' } : { is: 'failed', error, mayBeBilled: true };
  }
}
