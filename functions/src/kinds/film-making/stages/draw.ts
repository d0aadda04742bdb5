import { z } from 'zod';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { isTerminal, jobStatusSchema } from '../../../../../lib/domain/work/job-status';
import { reachFailurePoint } from '../../../failure-points';
import { firestore } from '../../../firebase/admin';
import { encoderNamed } from '../../../filming/choose-encoder';
import { encodeSegment } from '../../../filming/encode-segment';
import type { Film } from '../../../filming/film';
import { posterOf, StillsWatch } from '../../../filming/stills';
import { ShownWatch } from '../../../film-gate/shown-frames';
import { deleteObject, readNotesIfThere, writeObject } from '../../../storage/objects';
import { filmClips } from '../clips/film-clips';
import type { FilmKind } from '../film-kind';
import { type DrawnSegment, drawnSegmentSchema } from '../drawn-segment';
import { withFilmOfJob } from '../open-film-of-job';
import { segmentInputSchema, segmentsOf } from '../segment-plan';
import { keepStill, type SceneStill } from '../scene-still';
import { bufferOf, segmentFile, stillsFile } from '../video-files';
import { type DirectedFilm, type FilmOutcome, type FilmPart, type FilmWork, stateOfFilm } from '../film-state';

/** What a segment says of itself, beside its bytes: whoever finds it need not draw it again. */
const notesSchema = z.object({ segment: z.string() });

/** Has those scenes filmed that a model films, and hands out the pieces of the film when these have ended. */
export async function splitFilm<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<FilmOutcome> {
  const filming = work.state.filmed ? await filmClips(kind, work) : null;
  if (filming?.then === 'wait') return filming;
  const { state, announce } = { ...work, ...filming };
  if (!state.film) throw new Error('There is no film to draw');
  const { script } = state.film;
  const isFilmed = state.filmed?.clips.some(({ is }) => is === 'taken') ?? false;
  await announce({ step: `${isFilmed ? 'Finishing' : 'Generating'} scene 1 of ${script.scenes.length}` });
  return { then: 'fan-out', state, parts: segmentsOf(script) };
}

/** Draws and stores one piece, unless a process that died after it has. */
export async function drawSegment<J extends IdentifiedJob>(
  kind: FilmKind<J>,
  part: FilmPart<J>,
): Promise<DrawnSegment> {
  const { job, key, attempt, signal } = part;
  const path = segmentFile(job, key);
  const stored = attempt === 1 ? null : await readStored(path);
  if (stored) return stored;
  const { from, to, scene } = segmentInputSchema.parse(part.input);
  const state = await stateOfFilm(job.id);
  const { segment, video } = await withFilmOfJob(kind, part, state, async ({ film, directed }) => {
    const still = await stillOf(part, directed, film, { from, to, scene });
    const encoder = await encoderNamed(directed.encoder);
    const [shown, stills] = [new ShownWatch(film, directed.script), new StillsWatch(film)];
    const watch = (pixels: Uint8Array, frame: number) => {
      shown.see(pixels, frame);
      return stills.see(pixels, frame);
    };
    const encoded = await encodeSegment(film, from, to, signal, { encoder, watch });
    const small = await stills.end();
    // Before the piece itself, which says that there are some.
    if (small) await writeObject(stillsFile(job, key), small, { contentType: 'image/jpeg' });
    const seen = { drawn: encoded.drawn, shown: shown.end(), has_stills: small !== null };
    return { segment: { scene, from, to, still, ...seen }, video: encoded.video };
  });
  const notes = { segment: JSON.stringify(segment) };
  await writeObject(path, bufferOf(video), { contentType: 'video/mp4', metadata: { metadata: notes } });
  await reachFailurePoint(job.id, 'part.stored', attempt, `draw_${key}`);
  if (signal.aborted) await clearAfterEnd(job.id, [path, stillsFile(job, key)]);
  signal.throwIfAborted();
  return segment;
}

/** What the end of the job has cleared away must not lie there again; what whoever has taken over stored there stays. */
async function clearAfterEnd(jobId: string, paths: readonly string[]): Promise<void> {
  const { data: status } = jobStatusSchema.safeParse((await firestore.doc(jobPath(jobId)).get()).get('status'));
  if (!status || isTerminal(status)) await Promise.all(paths.map(deleteObject));
}

async function readStored(path: string): Promise<DrawnSegment | null> {
  const notes = notesSchema.safeParse((await readNotesIfThere(path))?.notes).data;
  return notes ? drawnSegmentSchema.parse(JSON.parse(notes.segment)) : null;
}

/** The still of its scene, where that is among its frames. */
async function stillOf(
  { job }: FilmPart,
  directed: DirectedFilm,
  film: Film,
  { scene, from, to }: z.infer<typeof segmentInputSchema>,
): Promise<SceneStill | null> {
  const frame = film.stillOf(scene);
  if (frame < from || frame >= to) return null;
  return keepStill(job, directed, { name: `scene-${scene + 1}`, jpeg: await posterOf(film, frame) });
}
