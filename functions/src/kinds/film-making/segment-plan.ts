import { z } from 'zod';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { NewPart } from '../../engine/registry/pipeline';

/** Longer scenes are drawn in several pieces: what a process that dies loses, and what others can do at the same time. */
const LONGEST_SECONDS = 5;

export const segmentInputSchema = z.object({
  /** Its scene, from 0. */
  scene: z.int().min(0),
  /** From which frame of the film to before which. */
  from: z.int().min(0),
  to: z.int().min(1),
});
type SegmentInput = z.infer<typeof segmentInputSchema>;

/** Cuts a film where its scenes begin, and long scenes into equal pieces. */
export function segmentsOf({ scenes, fps }: Pick<FilmScript, 'scenes' | 'fps'>): NewPart[] {
  const parts: NewPart[] = [];
  let start = 0;
  for (const [scene, { frames }] of scenes.entries()) {
    const pieces = Math.ceil(frames / (LONGEST_SECONDS * fps));
    for (let piece = 0; piece < pieces; piece += 1) {
      const at = (index: number) => start + Math.round((frames * index) / pieces);
      const input: SegmentInput = { scene, from: at(piece), to: at(piece + 1) };
      parts.push({ key: `${scene + 1}-${piece + 1}`, input });
    }
    start += frames;
  }
  return parts;
}
