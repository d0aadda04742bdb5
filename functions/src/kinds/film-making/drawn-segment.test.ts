import { expect, it } from 'vitest';
import type { VideoResult } from '../../../../lib/domain/video/video-result';
import { drawingDetail, joinSegment } from './drawn-segment';

const scene = (number: number, seconds: number) => ({
  ...{
    number,
    text: 'Hot',
    seconds,
    status: 'waiting' as const,
    poster_url: null,
    thumbnail_url: null,
    drawn_frames: 0,
  },
});
const planned: VideoResult = {
  ...{ video_url: null, storage_path: null, poster_url: null, thumbnail_url: null, captions_url: null },
  ...{ thumbnails: null, bytes: null },
  ...{
    duration_seconds: 8.04,
    width: 1080,
    height: 1080,
    fps: 25,
    has_audio: false,
    has_voice: false,
    model: null,
    encoder: null,
  },
  scenes: [scene(1, 2.04), scene(2, 6)],
  ...{ cost_usd: 0, note: null },
};
const still = (number: number) => ({
  poster_url: `https://x/${number}.jpg`,
  thumbnail_url: `https://x/${number}.webp`,
});
const piece = (index: number, from: number, to: number, itsStill: ReturnType<typeof still> | null) => ({
  ...{ scene: index, from, to, still: itsStill, drawn: { black: [], frozen: [] } },
  ...{ shown: { words: [], scenes: [] }, has_stills: false },
});

it('a scene is done with the last of its pieces, in whatever order they come, and shows its still as soon as it is there', () => {
  const one = joinSegment(planned, piece(1, 126, 201, still(2)));
  expect(one.scenes[1]).toMatchObject({ status: 'waiting', ...still(2), drawn_frames: 75 });
  expect(drawingDetail(1, 3, one)).toBe('Generating scene 1 of 2');
  const two = joinSegment(one, piece(0, 0, 51, still(1)));
  expect(two.scenes[0]).toMatchObject({ status: 'done', drawn_frames: 51 });
  expect(drawingDetail(2, 3, two)).toBe('Generating scene 2 of 2');
  const three = joinSegment(two, piece(1, 51, 126, null));
  expect(three.scenes[1]).toMatchObject({ status: 'done', ...still(2) });
  expect(drawingDetail(3, 3, three)).toBe('2 scenes');
});
