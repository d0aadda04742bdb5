import { z } from 'zod';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { isTerminal, jobStatusSchema } from '../../../../../lib/domain/work/job-status';
import { reachFailurePoint } from '../../../failure-points';
import { firestore } from '../../../firebase/admin';
import { encoderNamed } from '../../../filming/choose-encoder';
import { encodeSegment } from '../../../filming/encode-segment';
import type { Film } from '../../../filming/film';
import { posterOf } from '../../../filming/stills';
import { deleteObject, readNotesIfThere, writeObject } from '../../../storage/objects';
import type { FilmKind } from '../film-kind';
import { type DrawnSegment, drawnSegmentSchema } from '../drawn-segment';
import { openFilmOfJob } from '../open-film-of-job';
import { segmentInputSchema, segmentsOf } from '../segment-plan';
import { bufferOf, keepVideoFile, segmentFile } from '../video-files';
import { type DirectedFilm, type FilmOutcome, type FilmPart, type FilmWork, stateOfFilm } from '../film-state';

/** What a segment says of itself, beside its bytes: whoever finds it need not draw it again. */
const notesSchema = z.object({ segment: z.string() });

/** Hands out the pieces of the film. */
export async function splitFilm({ state, announce }: FilmWork): Promise<FilmOutcome> {
  if (!state.film) throw new Error('There is no film to draw');
  const { script } = state.film;
  await announce({ step: `Generating scene 1 of ${script.scenes.length}` });
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
  const { film, directed } = await openFilmOfJob(kind, job, await stateOfFilm(job.id));
  const still_url = await keepStill(part, directed, film, { from, to, scene });
  const encoder = await encoderNamed(directed.encoder);
  const { video, drawn } = await encodeSegment(film, from, to, signal, { encoder });
  const segment = { scene, from, to, still_url, drawn };
  const notes = { segment: JSON.stringify(segment) };
  await writeObject(path, bufferOf(video), { contentType: 'video/mp4', metadata: { metadata: notes } });
  await reachFailurePoint(job.id, 'part.stored', attempt, `draw_${key}`);
  if (signal.aborted) await clearAfterEnd(job.id, path);
  signal.throwIfAborted();
  return segment;
}

/** What the end of the job has cleared away must not lie there again; what whoever has taken over stored there stays. */
async function clearAfterEnd(jobId: string, path: string): Promise<void> {
  const { data: status } = jobStatusSchema.safeParse((await firestore.doc(jobPath(jobId)).get()).get('status'));
  if (!status || isTerminal(status)) await deleteObject(path);
}

async function readStored(path: string): Promise<DrawnSegment | null> {
  const notes = notesSchema.safeParse((await readNotesIfThere(path))?.notes).data;
  return notes ? drawnSegmentSchema.parse(JSON.parse(notes.segment)) : null;
}

async function keepStill(
  { job }: FilmPart,
  directed: DirectedFilm,
  film: Film,
  { scene, from, to }: z.infer<typeof segmentInputSchema>,
): Promise<string | null> {
  const frame = film.stillOf(scene);
  if (frame < from || frame >= to) return null;
  const bytes = await posterOf(film, frame);
  return keepVideoFile(job, directed, { name: `scene-${scene + 1}.jpg`, contentType: 'image/jpeg', bytes });
}
