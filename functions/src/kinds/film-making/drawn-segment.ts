import { z } from 'zod';
import { type VideoResult, videoResultSchema } from '../../../../lib/domain/video/video-result';
import { shownFramesSchema } from '../../film-gate/shown-frames';
import { drawnFramesSchema } from '../../filming/drawn-frames';
import { inScenes } from './in-scenes';
import { sceneStillSchema } from './scene-still';
import { segmentInputSchema } from './segment-plan';

/** A piece of a video that lies in Storage. */
export const drawnSegmentSchema = segmentInputSchema.extend({
  /** The still of its scene, where that is among its frames. One that an earlier version has drawn has none that we know. */
  still: sceneStillSchema.nullable().default(null),
  /** What was seen of its frames, and what they showed. */
  drawn: drawnFramesSchema,
  shown: shownFramesSchema,
  /** Whether its small stills lie beside it: not where no second of the film has its middle there. */
  has_stills: z.boolean(),
});
export type DrawnSegment = z.infer<typeof drawnSegmentSchema>;

/** The job's result with one more piece of a scene. */
export function joinSegment(result: unknown, part: unknown): VideoResult {
  const before = videoResultSchema.parse(result);
  const { scene: index, from, to, still } = drawnSegmentSchema.parse(part);
  const scenes = before.scenes.map((scene, at) => {
    if (at !== index) return scene;
    const drawn_frames = scene.drawn_frames + to - from;
    const isWhole = drawn_frames >= Math.round(scene.seconds * before.fps);
    return {
      ...scene,
      drawn_frames,
      status: isWhole ? ('done' as const) : scene.status,
      ...still,
    };
  });
  return { ...before, scenes };
}

const soFarSchema = videoResultSchema.pick({ scenes: true, model: true });

/** “Generating scene 3 of 7”: the one that comes after those that are done; scenes that were filmed only get their words. */
export function drawingDetail(ended: number, total: number, result: unknown): string {
  const { scenes = [], model = null } = soFarSchema.safeParse(result).data ?? {};
  const done = scenes.filter(({ status }) => status === 'done').length;
  if (ended >= total) return inScenes(scenes);
  return `${model === null ? 'Generating' : 'Finishing'} scene ${Math.min(done + 1, scenes.length)} of ${scenes.length}`;
}
