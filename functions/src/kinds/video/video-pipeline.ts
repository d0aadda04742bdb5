import { segmentsFolder } from '../../../../lib/domain/shared/paths';
import type { JobPipeline } from '../../engine/registry/pipeline';
import type { Queue } from '../../engine/work/queue';
import { deleteFolder } from '../../storage/objects';
import { checkFiles } from './stages/check';
import { direct } from './stages/direct';
import { drawingDetail, joinSegment } from './drawn-segment';
import { drawSegment, splitFilm } from './stages/draw';
import { finish } from './stages/finish';
import { NOTHING_FILMED, type VideoJob, type VideoState, videoStateSchema } from './video-state';

/** Drawing and encoding take a core for many seconds: in a queue of their own they keep nobody's ads waiting. */
const queue: Queue = { name: 'makeVideos', window: 2 };

/** Makes a video of a product. */
export const videoPipeline: JobPipeline<VideoJob, VideoState> = {
  state: videoStateSchema,
  initialState: NOTHING_FILMED,
  stages: {
    check: { run: checkFiles },
    direct: { run: direct },
    draw: {
      queue,
      run: splitFilm,
      runPart: drawSegment,
      detail: drawingDetail,
      join: (result, { result: part }) => joinSegment(result, part),
    },
    finish: { queue, run: finish },
  },
  withdraw: ({ id, user_id }) => deleteFolder(segmentsFolder(user_id, id)),
};
