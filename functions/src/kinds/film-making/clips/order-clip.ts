import { NoLongerOursError } from '../../../engine/work/no-longer-ours-error';
import { reachFailurePoint } from '../../../failure-points';
import { cancelClip } from '../../../providers/gemini/video/cancel-clip';
import { startClip } from '../../../providers/gemini/video/start-clip';
import { usdPerSecondSet, videoModelName } from '../../../providers/gemini/video/video-service';
import type { PreparedFile } from '../../../inputs/prepared-image';
import { ProviderError } from '../../../providers/provider-error';
import { type ClipRound, inUsd } from './clip-round';
import { type Clip, clipKey } from './clip-state';
import { askedSeconds, usdOfScene } from './clip-price';
import { writeClipPrompt } from './write-clip-prompt';

/** How often an order that was refused for now is made again, and after how long where the service doesn't say. */
const MOST_TRIES = 4;
const WAIT_MS = 10_000;

/**
 * Orders the clip of a scene. It is counted as paid with the intent, before the service hears of it, and what the service
 * has refused is taken back: so a process that dies here, or a cancel, leaves nothing on the bill uncounted, and no clip
 * is bought twice.
 */
export async function orderClip(round: ClipRound, wanted: Clip): Promise<void> {
  const { job, attempt, signal, service } = round;
  const usd = usdOfScene(round.directed.script, wanted.scene, round.filmed.resolution);
  const asked: Clip = { ...wanted, is: 'asked', usd, asked_at: Date.now() };
  await round.keep(asked, inUsd(usd));
  await reachFailurePoint(job.id, 'clip.asked', attempt, clipKey(wanted));
  let operation: string;
  try {
    const started = await startClip(service.client, await orderOf(round, wanted), signal);
    operation = started.operation;
    asked.model = started.model;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    return afterRefusal(round, asked, error);
  }
  await reachFailurePoint(job.id, 'clip.heard', attempt, clipKey(wanted));
  try {
    await round.keep({ ...asked, is: 'ordered', operation, tries: 0 });
  } catch (error) {
    // Cancelled meanwhile: nobody else knows of it.
    if (error instanceof NoLongerOursError) await cancelClip(service.client, operation, AbortSignal.timeout(CANCEL_MS));
    throw error;
  }
}

const CANCEL_MS = 10_000;

async function afterRefusal(round: ClipRound, asked: Clip, error: ProviderError): Promise<void> {
  const { code, message } = error;
  // It may have been heard all the same.
  if (error.spent.usd > 0) return round.keep({ ...asked, is: 'lost', why: { code, message } });
  const tries = asked.tries + 1;
  // It may be the version before that is not known any more: then all of it is asked for.
  const previous = error.retryable ? asked.previous : null;
  const free: Clip = { ...asked, usd: 0, asked_at: null, model: null, tries, previous };
  const isFinal = (!error.retryable && asked.previous === previous) || tries >= MOST_TRIES;
  const not_before = Date.now() + (error.retryAfterMs ?? WAIT_MS * tries);
  await round.keep(
    isFinal ? { ...free, is: 'lost', why: { code, message } } : { ...free, is: 'wanted', not_before },
    inUsd(-asked.usd),
  );
}

async function orderOf(round: ClipRound, clip: Clip) {
  const { directed, filmed } = round;
  return {
    model: videoModelName(),
    ...(filmed.bare ? asItIs(round, clip) : ofProduct(round, clip)),
    ratio: filmed.ratio,
    seconds: askedSeconds(directed.script, clip.scene),
    resolution: filmed.resolution,
    usdPerSecond: usdPerSecondSet(),
  };
}

/** What a person has said goes to the model as it is, with all of their pictures; another version needs only what is different. */
function asItIs({ photos }: ClipRound, { picture, previous }: Clip) {
  if (previous !== null) return { prompt: previous.change, images: [], previous: previous.operation };
  return { prompt: picture, images: photos.flat().map(asReference) };
}

function ofProduct({ directed: { script }, photos, cast }: ClipRound, { scene, picture }: Clip) {
  const { product = 0 } = script.scenes[scene] ?? {};
  const shown = photos[product] ?? photos[0] ?? [];
  return {
    prompt: cast ? cast.prompt(script, scene, picture) : writeClipPrompt(script, scene, picture),
    images: [...(cast ? [cast.portrait] : []), ...shown.map(asReference)],
  };
}

const asReference = ({ bytes, image }: PreparedFile) => ({ mimeType: image.content_type, bytes });
