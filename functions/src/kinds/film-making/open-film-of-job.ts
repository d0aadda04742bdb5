import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { SceneClip } from '../../filming/clip-frames';
import type { Film } from '../../filming/film';
import { MOST_CLIP_BYTES } from '../../providers/gemini/video/fetch-clip';
import { openFilm } from '../../providers/studio/motion/open-film';
import { readObject } from '../../storage/objects';
import { type Clip, clipKey } from './clips/clip-state';
import type { FilmKind } from './film-kind';
import type { DirectedFilm, FilmState } from './film-state';
import { picturesOfJob } from './pictures-of-job';
import { shownFilm } from './shown-film';
import { segmentFile } from './video-files';

interface OpenedFilm {
  film: Film;
  directed: DirectedFilm;
}

/**
 * Opens the film of a job, with its pictures and clips, as it was directed, for as long as `use` takes; nothing of it is
 * left on this machine then.
 */
export async function withFilmOfJob<J extends IdentifiedJob, T>(
  kind: Pick<FilmKind<J>, 'uploadsOf'>,
  { job, signal }: { job: J; signal: AbortSignal },
  state: FilmState,
  use: (opened: OpenedFilm) => Promise<T>,
): Promise<T> {
  const { directed, taken, hasAi } = shownFilm(job.id, state);
  if (!state.inputs) throw new Error(`The pictures of ${job.id} were never prepared`);
  const pictures = await picturesOfJob(kind, job, state.inputs);
  const script = { ...directed.script, ai_label: hasAi && directed.script.ai_label };
  if (taken.length === 0) return use({ film: await openFilm(script, pictures), directed });
  const folder = await mkdtemp(path.join(tmpdir(), 'film-clips-'));
  const clips = new Map(taken.map((clip) => [clip.scene, fileOf(job, clip, folder)] as const));
  const film = await openFilm(script, pictures, { clips, signal });
  try {
    return await use({ film, directed });
  } finally {
    await film.close?.();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A clip whose file is brought here when its first frame is asked for. */
function fileOf(job: IdentifiedJob, clip: Clip, folder: string): Omit<SceneClip, 'frames'> {
  let here: Promise<string> | null = null;
  const bring = async () => {
    const to = path.join(folder, `${clipKey(clip)}.mp4`);
    await writeFile(to, await readObject(segmentFile(job, clipKey(clip)), MOST_CLIP_BYTES));
    return to;
  };
  return { seconds: clip.seconds ?? 1, file: () => (here ??= bring()) };
}
