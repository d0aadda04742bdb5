import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { ProviderError } from '../../../providers/provider-error';
import { videoService } from '../../../providers/gemini/video/video-service';
import { GEMINI_VIDEO_LOOK_SECONDS } from '../../../settings';
import type { FilmKind } from '../film-kind';
import type { FilmState, FilmWork } from '../film-state';
import { picturesOfJob } from '../pictures-of-job';
import { type ClipRound, newRound } from './clip-round';
import { type Clip, isUnderWay } from './clip-state';
import { lookAtClip } from './look-at-clip';
import { noteOnClips } from './note-on-clips';
import { orderClip } from './order-clip';

/** Clips of one film that are made at the same time. */
const MOST_AT_ONCE = 4;
/** What each wait is longer than the one before, and the longest. */
const GROWTH = 1.25;
const LONGEST_WAIT_MS = 30_000;
/** Of the stage: the rest is drawing. */
const FILMING = 0.6;

const INTERRUPTED = {
  code: 'PROVIDER_UNAVAILABLE',
  message: 'Its order was interrupted and is not made twice, because each is paid for.',
} as const;

type Filming =
  /** Nobody works on it until then. */
  { then: 'wait'; until: Date; state: FilmState; detail: string } | { then: 'draw'; state: FilmState };

/**
 * Looks once at the scenes that a model films: orders those that nobody has, takes those that are done. Nothing waits here;
 * the stage is run again until all have ended. Rejects where the person wants clips and there is none.
 */
export async function filmClips<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<Filming> {
  const { state } = work;
  if (!state.inputs) throw new Error('The photos were never prepared');
  const { products: photos } = await picturesOfJob(kind, work.job, state.inputs);
  const cast = (await kind.cast?.(work.job)) ?? null;
  const round = await newRound(work, { service: await videoService(), photos, cast });
  for (const clip of round.filmed.clips) await goOn(round, clip, work);
  const { clips, looks } = round.filmed;
  if (clips.some(isUnderWay)) {
    const filmed = { ...round.filmed, looks: looks + 1 };
    return { then: 'wait', until: nextLook(looks), state: { ...state, filmed }, detail: stepOf(clips) };
  }
  refuseNone(round);
  const models = [...new Set(clips.flatMap(({ is, model }) => (is === 'taken' && model ? [model] : [])))];
  const note = [round.result.note, noteOnClips(clips)].filter((one) => one !== null).join(' ') || null;
  await work.keep({ ...round.result, model: models.join(', ') || null, note });
  return { then: 'draw', state: { ...state, filmed: round.filmed } };
}

async function goOn(round: ClipRound, clip: Clip, { announce }: FilmWork): Promise<void> {
  switch (clip.is) {
    case 'asked':
      // Whether the service has heard it, nobody knows.
      return round.keep({ ...clip, is: 'lost', why: INTERRUPTED });
    case 'wanted':
      if (clip.not_before > Date.now()) return;
      if (round.filmed.clips.filter(({ is }) => is === 'ordered').length >= MOST_AT_ONCE) return;
      return orderClip(round, clip);
    case 'taken':
    case 'lost':
      return;
    case 'ordered': {
      await lookAtClip(round, clip);
      const { clips } = round.filmed;
      const ended = clips.filter((one) => !isUnderWay(one)).length;
      await announce({ detail: stepOf(clips), share: (FILMING * ended) / clips.length });
    }
  }
}

/** “Generating scene 3 of 7”: the one after those that have ended. */
function stepOf(clips: readonly Clip[]): string {
  const ended = clips.filter((clip) => !isUnderWay(clip)).length;
  return `Generating scene ${Math.min(ended + 1, clips.length)} of ${clips.length}`;
}

function nextLook(looks: number): Date {
  const ms = GEMINI_VIDEO_LOOK_SECONDS.value() * 1000 * GROWTH ** looks;
  return new Date(Date.now() + Math.min(ms, LONGEST_WAIT_MS));
}

function refuseNone({ filmed: { insists, clips } }: ClipRound): void {
  if (!insists || clips.some(({ is }) => is === 'taken')) return;
  const { code, message } = clips.find(({ why }) => why !== null)?.why ?? INTERRUPTED;
  throw new ProviderError(code, `No scene could be filmed. ${message} You can also choose the studio.`, false);
}
