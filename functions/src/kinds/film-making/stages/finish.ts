import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { segmentsFolder } from '../../../../../lib/domain/shared/paths';
import type { VideoResult } from '../../../../../lib/domain/video/video-result';
import type { EndedPart } from '../../../engine/registry/pipeline';
import { joinDrawn } from '../../../filming/drawn-frames';
import type { StoredSegment } from '../../../filming/join-segments';
import { checkFilm } from '../../../film-gate/check-film';
import { ProviderError } from '../../../providers/provider-error';
import { deleteFolder, readObject } from '../../../storage/objects';
import { assemble } from '../assemble';
import { type DrawnSegment, drawnSegmentSchema } from '../drawn-segment';
import type { FilmKind } from '../film-kind';
import { keepVideo } from '../keep-video';
import { openFilmOfJob } from '../open-film-of-job';
import { noteOnProblems } from '../note-on-problems';
import { segmentFile } from '../video-files';
import type { FilmOutcome, FilmState, FilmWork } from '../film-state';

/** More than five seconds of the liveliest film. */
const MOST_SEGMENT_BYTES = 40 * 2 ** 20;

/** Puts the pieces together with their sound, checks the whole, and stores it where it stays. */
export async function finish<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<FilmOutcome> {
  const { job, state, save } = work;
  const result = state.result ?? (await finishedResult(kind, work));
  const kept: FilmState = { ...state, result };
  // Before the pieces are deleted: whoever takes over after a death has the video then, and needs them no more.
  await save(kept);
  await deleteFolder(segmentsFolder(job.user_id, job.id));
  return { then: 'done', state: kept, result, found: inWords(result) };
}

async function finishedResult<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<VideoResult> {
  const { job, state, signal, announce } = work;
  const drawn = drawnSegments(await work.partsOf('draw'));
  const { film, directed } = await openFilmOfJob(kind, job, state);
  const { script } = directed;
  const video = await assemble(film, script, await readSegments(job, drawn, signal), signal);
  await announce({ step: 'Checking the video...', share: 0.5 });
  const seen = joinDrawn(drawn.map((segment) => segment.drawn));
  const sound = video.hasAudio ? 'music' : 'none';
  const problems = await checkFilm(video.mp4, { film, script, drawn: seen, sound }, signal);
  return keepVideo(job, { film, directed, video, note: noteOnProblems(problems) });
}

type KeyedSegment = DrawnSegment & { key: string };

/** Rejects with why a piece could not be drawn. */
function drawnSegments(parts: readonly EndedPart[]): KeyedSegment[] {
  return parts.map(({ key, status, error, result }) => {
    if (status === 'done') return { ...drawnSegmentSchema.parse(result), key };
    const why = error?.message ?? 'Its making came to no end.';
    throw new ProviderError(error?.code ?? 'INTERNAL', `Scene ${key.split('-')[0]} could not be drawn. ${why}`, false);
  });
}

/** One after the other, each no larger than a piece can be. */
async function readSegments(job: IdentifiedJob, drawn: readonly KeyedSegment[], signal: AbortSignal) {
  const segments: StoredSegment[] = [];
  for (const { key, from, to } of drawn) {
    signal.throwIfAborted();
    segments.push({ from, to, video: await readObject(segmentFile(job, key), MOST_SEGMENT_BYTES) });
  }
  return segments;
}

/** “10 s, 2.4 MB”. */
function inWords({ duration_seconds, bytes }: VideoResult): string {
  const megabytes = Math.max(0.1, (bytes ?? 0) / 1e6);
  return `${Number(duration_seconds.toFixed(1))} s, ${megabytes.toFixed(1)} MB`;
}
