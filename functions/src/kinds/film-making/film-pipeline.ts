import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { segmentsFolder } from '../../../../lib/domain/shared/paths';
import type { JobPipeline } from '../../engine/registry/pipeline';
import type { Queue } from '../../engine/work/queue';
import { deleteFolder } from '../../storage/objects';
import { withdrawClips } from './clips/withdraw-clips';
import { drawingDetail, joinSegment } from './drawn-segment';
import type { FilmKind } from './film-kind';
import { type FilmState, filmStateSchema, NOTHING_FILMED } from './film-state';
import { checkFiles } from './stages/check';
import { direct } from './stages/direct';
import { drawSegment, splitFilm } from './stages/draw';
import { finish } from './stages/finish';

/** Drawing and encoding take a core for many seconds: in a queue of their own they keep nobody's ads waiting. */
export const MAKE_VIDEOS: Queue = { name: 'makeVideos', window: 2 };

/** Makes the film of a job, from its pictures and what its kind writes of them. */
export function filmPipeline<J extends IdentifiedJob>(kind: FilmKind<J>): JobPipeline<J, FilmState> {
  return {
    state: filmStateSchema,
    initialState: NOTHING_FILMED,
    stages: {
      check: { run: (work) => checkFiles(kind, work) },
      direct: { run: (work) => direct(kind, work) },
      draw: {
        queue: MAKE_VIDEOS,
        run: (work) => splitFilm(kind, work),
        runPart: (part) => drawSegment(kind, part),
        detail: drawingDetail,
        join: (result, { result: part }) => joinSegment(result, part),
      },
      finish: { queue: MAKE_VIDEOS, run: finish },
    },
    async withdraw(job) {
      await withdrawClips(job);
      await deleteFolder(segmentsFolder(job.user_id, job.id));
    },
  };
}
