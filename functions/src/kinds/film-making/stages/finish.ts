import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { segmentsFolder } from '../../../../../lib/domain/shared/paths';
import type { VideoResult } from '../../../../../lib/domain/video/video-result';
import type { EndedPart } from '../../../engine/registry/pipeline';
import { joinDrawn } from '../../../filming/drawn-frames';
import { checkFilm } from '../../../film-gate/check-film';
import type { FilmFacts } from '../../../film-gate/film-problem';
import { joinShown } from '../../../film-gate/shown-frames';
import { ProviderError } from '../../../providers/provider-error';
import { deleteFolder, readObject } from '../../../storage/objects';
import { assemble, type StoredPiece } from '../assemble';
import { type DrawnSegment, drawnSegmentSchema } from '../drawn-segment';
import { keepVideo } from '../keep-video';
import { shapeOf } from '../film-shape';
import { playedTrack } from '../keep-track';
import { noteOnFilmSigns } from '../note-on-film-signs';
import { noteOnProblems } from '../note-on-problems';
import { shownFilm } from '../shown-film';
import { readWords } from '../voice/read-words';
import { segmentFile, stillsFile } from '../video-files';
import type { FilmOutcome, FilmState, FilmWork } from '../film-state';

/** More than five seconds of the liveliest film. */
const MOST_SEGMENT_BYTES = 40 * 2 ** 20;
const MOST_STILLS_BYTES = 2 ** 20;

/** Puts the pieces together with their sound, checks the whole, and stores it where it stays. */
export async function finish(work: FilmWork<IdentifiedJob>): Promise<FilmOutcome> {
  const { job, state, save } = work;
  const result = state.result ?? (await finishedResult(work));
  const kept: FilmState = { ...state, result };
  // Before the pieces are deleted: whoever takes over after a death has the video then, and needs them no more.
  await save(kept);
  await deleteFolder(segmentsFolder(job.user_id, job.id));
  return { then: 'done', state: kept, result, found: inWords(result) };
}

async function finishedResult(work: FilmWork<IdentifiedJob>): Promise<VideoResult> {
  const { job, state, signal, announce } = work;
  const drawn = drawnSegments(await work.partsOf('draw'));
  const { directed, hasAi } = shownFilm(job.id, state);
  const shape = shapeOf(directed.script);
  const track = await playedTrack(state.track, shape.frames / shape.fps, signal);
  const words = await readWords(job, directed);
  const pieces = { pieces: await readPieces(job, drawn, signal), words, track, hasAi };
  const video = await assemble(shape, directed, pieces, signal);
  await announce({ step: 'Checking the video...', share: 0.5 });
  const shown = joinShown(drawn.map((segment) => segment.shown));
  const facts: FilmFacts = {
    ...{ film: shape, script: directed.script, shown, drawn: joinDrawn(drawn.map((segment) => segment.drawn)) },
    sound: video.hasAudio ? 'music' : 'none',
  };
  const notes = [noteOnProblems(await checkFilm(video.mp4, facts, signal)), noteOnFilmSigns(directed.script)];
  return keepVideo(job, { shape, scenes: shown.scenes, directed, video, notes });
}

type KeyedSegment = DrawnSegment & { key: string };

/** In the order of their frames. Rejects with why a piece could not be drawn. */
function drawnSegments(parts: readonly EndedPart[]): KeyedSegment[] {
  const drawn = parts.map(({ key, status, error, result }): KeyedSegment => {
    if (status === 'done') return { ...drawnSegmentSchema.parse(result), key };
    const why = error?.message ?? 'Its making came to no end.';
    throw new ProviderError(error?.code ?? 'INTERNAL', `Scene ${key.split('-')[0]} could not be drawn. ${why}`, false);
  });
  return drawn.sort((one, other) => one.from - other.from);
}

/** One after the other, each no larger than a piece can be. */
async function readPieces(job: IdentifiedJob, drawn: readonly KeyedSegment[], signal: AbortSignal) {
  const pieces: StoredPiece[] = [];
  for (const { key, from, to, has_stills } of drawn) {
    signal.throwIfAborted();
    const video = await readObject(segmentFile(job, key), MOST_SEGMENT_BYTES);
    const stills = has_stills ? await readObject(stillsFile(job, key), MOST_STILLS_BYTES) : null;
    pieces.push({ from, to, video, stills });
  }
  return pieces;
}

/** “10 s, 2.4 MB”. */
function inWords({ duration_seconds, bytes }: VideoResult): string {
  const megabytes = Math.max(0.1, (bytes ?? 0) / 1e6);
  return `${Number(duration_seconds.toFixed(1))} s, ${megabytes.toFixed(1)} MB`;
}
